package org.onrecord.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Renders a stretch of text with marks that may nest, touch and cross. A sweep over the marks' ends
 * keeps the open ones on a stack; where a mark ends under others, those are closed and opened again
 * behind it, so that the elements always nest. Costs n log n in the marks, and for each end the
 * depth of the stack.
 */
final class MarkedText {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
          .thenComparing(Mark::kind)
          .thenComparing(Mark::id);

  private final Html html;
  private final String text;
  private final MarkLabels labels;
  private final List<Mark> open = new ArrayList<>();
  private int at;

  private MarkedText(Html html, String text, MarkLabels labels, int at) {
    this.html = html;
    this.text = text;
    this.labels = labels;
    this.at = at;
  }

  /** Writes {@code range} of {@code text}; marks are cut to the range. */
  static void write(Html html, String text, Span range, Collection<Mark> marks) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().overlaps(range))
            .distinct()
            .sorted(OUTER_FIRST)
            .toList();
    MarkedText sweep = new MarkedText(html, text, MarkLabels.of(inside, range), range.start());
    for (Mark mark : inside) {
      sweep.moveTo(Math.max(mark.span().start(), range.start()));
      sweep.open(mark, mark.span().start() >= range.start());
    }
    sweep.moveTo(range.end());
    sweep.closeFrom(0);
  }

  /** Writes the text up to {@code target} and closes what ends on the way. */
  private void moveTo(int target) {
    while (true) {
      int end = firstEnd();
      if (end > target) {
        break;
      }
      writeTo(end);
      closeEnding(end);
    }
    writeTo(target);
  }

  private int firstEnd() {
    int first = Integer.MAX_VALUE;
    for (Mark mark : open) {
      first = Math.min(first, mark.span().end());
    }
    return first;
  }

  private void writeTo(int target) {
    html.text(text.substring(at, target));
    at = target;
  }

  private void closeEnding(int end) {
    int outermost = 0;
    while (open.get(outermost).span().end() != end) {
      outermost++;
    }
    List<Mark> above = new ArrayList<>(open.subList(outermost, open.size()));
    closeFrom(outermost);
    above.removeIf(mark -> mark.span().end() == end);
    above.forEach(mark -> open(mark, false));
  }

  private void closeFrom(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
      html.close();
    }
  }

  private void open(Mark mark, boolean first) {
    Mark.Kind kind = mark.kind();
    List<String> attributes = new ArrayList<>(List.of("class", kind.cssClass));
    if (first && !mark.id().isEmpty()) {
      attributes.addAll(List.of("id", mark.id()));
    }
    if (first && !labels.under(mark).isEmpty()) {
      attributes.addAll(List.of("data-label", labels.under(mark)));
    }
    html.open(kind.tag, attributes.toArray(String[]::new));
    open.add(mark);
  }
}
