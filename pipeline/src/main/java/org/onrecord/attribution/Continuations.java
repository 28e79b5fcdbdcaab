package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;

/**
 * Joins a quotation that stands alone to the attribution it continues: «"Yes," he said. "We will."»
 * is one content in two spans. It does when it follows in the same block with no words between,
 * when it opens the next block after a quotation that was left open, or when it is all of the next
 * block.
 */
final class Continuations {

  private final AnnotatedText text;
  private final Quotations quotations;

  Continuations(AnnotatedText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** The drafts, each with the quotations that continue it. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    NavigableMap<Integer, Quotation> free = new TreeMap<>();
    quotations.outside(drafts).forEach(q -> free.put(q.span().start(), q));
    List<Draft> inOrder = drafts.stream().sorted(Comparator.comparing(Draft::contentHull)).toList();
    for (Draft draft : inOrder) {
      joined.add(continued(draft, free));
    }
    return joined;
  }

  private Draft continued(Draft draft, NavigableMap<Integer, Quotation> free) {
    List<Span> content = new ArrayList<>(draft.content());
    boolean quoted =
        quotations.at(content.get(0).end() - 1).isPresent()
            || quotations.at(content.get(content.size() - 1).end() - 1).isPresent();
    if (!quoted || !draft.cueWord().takes(Cue.Frame.QUOTE)) {
      return draft;
    }
    int end =
        sentenceEnd(
            Math.max(lastEnd(draft.cue()), Math.max(lastEnd(draft.source()), lastEnd(content))));
    boolean grew = false;
    for (Map.Entry<Integer, Quotation> next = free.ceilingEntry(end);
        next != null
            && text.text().substring(end, next.getKey()).isBlank()
            && continues(end, next.getValue());
        next = free.ceilingEntry(end)) {
      content.add(next.getValue().span());
      free.remove(next.getKey());
      end = next.getValue().span().end();
      grew = true;
    }
    return grew ? draft.withContent(content).because("the quotation goes on") : draft;
  }

  private boolean continues(int end, Quotation next) {
    boolean sameBlock = text.blocks().get(next.block()).span().start() <= end;
    boolean leftOpen =
        quotations
            .at(end - 1)
            .filter(q -> !q.closed() && q.block() == next.block() - 1)
            .isPresent();
    return sameBlock && standsAlone(next) || leftOpen || isWholeBlock(next);
  }

  private boolean isWholeBlock(Quotation quotation) {
    Span block = text.blocks().get(quotation.block()).span();
    return quotation.span().start() <= block.start() && quotation.span().end() >= block.end();
  }

  /** Whether the quotation starts a sentence. */
  private boolean standsAlone(Quotation quotation) {
    return text.sentenceAt(quotation.span().start())
        .filter(s -> s.span().start() == quotation.span().start())
        .isPresent();
  }

  private int sentenceEnd(int offset) {
    return text.sentenceAt(Math.max(0, offset - 1))
        .map(Sentence::span)
        .map(Span::end)
        .filter(end -> end - offset < 250)
        .orElse(offset);
  }

  private static int lastEnd(List<Span> spans) {
    return spans.stream().mapToInt(Span::end).max().orElse(0);
  }
}
