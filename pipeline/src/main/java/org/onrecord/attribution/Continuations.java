package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;

/**
 * Joins a quotation that stands alone to the attribution it continues: «"Yes," he said. "We will."»
 * is one content in two spans. It does when it follows in the same block with no words between and
 * no cue of its own, when it opens the next block after a quotation that was left open, or when it
 * is all of the next block and the block before ended in the cue; behind a closed quotation a new
 * paragraph is another speaker's turn.
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
    for (Draft draft : inOrder) {
      alone(draft, inOrder, free).ifPresent(joined::add);
    }
    return joined;
  }

  /** "The mine will close, Roe said. "Nobody wanted this."": the same speaker's next words. */
  private Optional<Draft> alone(
      Draft draft, List<Draft> all, NavigableMap<Integer, Quotation> free) {
    boolean tells =
        draft.clausal()
            && !draft.source().isEmpty()
            && draft.cueWord().kind() == Cue.Kind.SPEECH
            && draft.cueWord().takes(Cue.Frame.QUOTE)
            && isOnlySpeaker(draft, all);
    if (!tells) {
      return Optional.empty();
    }
    int end = text.sentences().get(draft.sentence()).span().end();
    Optional<Quotation> next =
        Optional.ofNullable(free.ceilingEntry(end))
            .map(Map.Entry::getValue)
            .filter(quotation -> followsInBlock(end, quotation) && standsAlone(quotation));
    next.ifPresent(quotation -> free.remove(quotation.span().start()));
    return next.map(
        quotation ->
            draft
                .withContent(List.of(quotation.span()))
                .because("a quotation right behind what the speaker is told to have said"));
  }

  private boolean followsInBlock(int end, Quotation quotation) {
    return text.text().substring(end, quotation.span().start()).isBlank()
        && text.blocks().get(quotation.block()).span().start() <= end;
  }

  /** Whether nobody else speaks in the sentence but in what the draft's speaker says. */
  private static boolean isOnlySpeaker(Draft draft, List<Draft> all) {
    return all.stream()
        .filter(other -> other.sentence() == draft.sentence())
        .filter(other -> other.sourceHead() != draft.sourceHead())
        .allMatch(other -> draft.contentHull().covers(other.contentHull()));
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
    boolean crossed = false;
    for (Map.Entry<Integer, Quotation> next = free.ceilingEntry(end);
        next != null
            && text.text().substring(end, next.getKey()).isBlank()
            && continues(end, next.getValue());
        next = free.ceilingEntry(end)) {
      crossed |= text.blocks().get(next.getValue().block()).span().start() >= end;
      content.add(next.getValue().span());
      free.remove(next.getKey());
      end = next.getValue().span().end();
      grew = true;
    }
    String how = crossed ? "the quotation goes on in the next paragraph" : "the quotation goes on";
    return grew ? draft.withContent(content).because(how) : draft;
  }

  private boolean continues(int end, Quotation next) {
    boolean sameBlock = text.blocks().get(next.block()).span().start() <= end;
    if (sameBlock) {
      return standsAlone(next);
    }
    Optional<Quotation> before = quotations.at(end - 1);
    boolean leftOpen = before.filter(q -> !q.closed() && q.block() == next.block() - 1).isPresent();
    return leftOpen || before.isEmpty() && isWholeBlock(next);
  }

  private boolean isWholeBlock(Quotation quotation) {
    Span block = text.blocks().get(quotation.block()).span();
    return quotation.span().start() <= block.start() && quotation.span().end() >= block.end();
  }

  /** Whether the quotation is one or more sentences; one before a comma waits for its own cue. */
  private boolean standsAlone(Quotation quotation) {
    Span span = quotation.span();
    boolean starts =
        text.sentenceAt(span.start()).filter(s -> s.span().start() == span.start()).isPresent();
    boolean ends =
        text.sentenceAt(span.end() - 1).filter(s -> s.span().end() <= span.end()).isPresent();
    return starts && ends;
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
