package org.onrecord.attribution;

import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;

/**
 * Tells attributions from the terms on which a source spoke: "asked not to be named" and "declined
 * to be identified" say nothing about the world.
 */
final class AnonymityClauses {

  private final SourcingWords words;

  AnonymityClauses(SourcingWords words) {
    this.words = words;
  }

  /** The drafts of one sentence without those terms. */
  List<Draft> drop(List<Draft> drafts, Sentence sentence, AnnotatedText text) {
    List<Span> terms =
        words.notes(sentence).stream()
            .filter(note -> note.kind() == Sourcing.NoteKind.REASON_FOR_ANONYMITY)
            .map(Sourcing.Note::span)
            .toList();
    return drafts.stream()
        .filter(draft -> terms.stream().noneMatch(term -> isTerm(term, draft, text)))
        .toList();
  }

  private static boolean isTerm(Span term, Draft draft, AnnotatedText text) {
    if (draft.cue().isEmpty()) {
      return false;
    }
    Span reach = draft.cue().get(0).union(firstWords(draft.content().get(0), text));
    return term.overlaps(reach) && touchesContent(term, draft) || isPurpose(term, draft, text);
  }

  /** "asked for anonymity to describe the talks": why there is no name, not what was said. */
  private static boolean isPurpose(Span note, Draft draft, AnnotatedText text) {
    Span cue = draft.cue().get(0);
    return note.end() < cue.start()
        && text.text().substring(note.end(), cue.start()).isBlank()
        && text.tokensIn(cue).get(0).tag().equals("TO");
  }

  private static boolean touchesContent(Span note, Draft draft) {
    return note.overlaps(draft.content().get(0));
  }

  /** The first five words: longer contents may merely mention somebody's anonymity. */
  private static Span firstWords(Span content, AnnotatedText text) {
    var tokens = text.tokensIn(content);
    int last = Math.min(5, tokens.size()) - 1;
    return last < 0 ? content : new Span(content.start(), tokens.get(last).span().end());
  }
}
