package org.onrecord.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;

/**
 * The small words under the marks of a text. Where the word under a short mark would run into the
 * next one, both stand together under the first: "who how" under "He said".
 */
final class MarkLabels {

  /** How much text a letter of these small words is as wide as, with room to spare. */
  private static final double WIDTH = 0.8;

  private final Map<Mark, String> labels = new HashMap<>();

  private MarkLabels() {}

  /**
   * @param marks in the order of their starts
   */
  static MarkLabels of(List<Mark> marks, Span range) {
    MarkLabels plan = new MarkLabels();
    Mark first = null;
    String label = "";
    for (Mark mark : marks) {
      String own = mark.kind().label;
      if (own.isEmpty() || mark.span().start() < range.start()) {
        continue;
      }
      if (first == null || mark.span().start() - first.span().start() >= room(label)) {
        first = mark;
        label = own;
      } else if (!List.of(label.split(" ", -1)).contains(own)) {
        label += " " + own;
      }
      plan.labels.put(first, label);
    }
    return plan;
  }

  private static double room(String label) {
    return label.length() * WIDTH + 1;
  }

  /** The words under a mark, or nothing. */
  String under(Mark mark) {
    return labels.getOrDefault(mark, "");
  }
}
