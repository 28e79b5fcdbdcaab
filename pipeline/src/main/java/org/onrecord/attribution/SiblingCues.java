package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Ends a content where its own source goes on to another cue: in "Reyes said the mine would close
 * and suggested that Corvane pay for it" the parser hangs the second verb on "close", but one
 * source outside both means two attributions side by side. So does another speaker behind a comma
 * and "and": "Reyes said the mine would close, and Bell said Corvane would pay for it".
 */
final class SiblingCues {

  private SiblingCues() {}

  static List<Draft> trim(List<Draft> drafts, Sentence sentence) {
    List<Draft> trimmed = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft kept = draft;
      for (Draft other : drafts) {
        if (isSibling(kept, other)) {
          kept = upTo(before(start(other), sentence), kept, sentence);
        } else if (isNextSpeaker(kept, other, sentence)) {
          kept = upTo(before(speaker(other), sentence), kept, sentence);
        }
      }
      trimmed.add(kept);
    }
    return trimmed;
  }

  private static boolean isSibling(Draft draft, Draft other) {
    boolean sameSource = draft.sourceHead() >= 0 && draft.sourceHead() == other.sourceHead();
    if (draft == other || !sameSource || other.cue().isEmpty() || draft.source().isEmpty()) {
      return false;
    }
    boolean outside = draft.source().get(0).end() <= draft.contentHull().start();
    return outside && draft.content().stream().anyMatch(span -> span.contains(start(other)));
  }

  private static boolean isNextSpeaker(Draft draft, Draft other, Sentence sentence) {
    if (draft == other || other.source().isEmpty() || other.cue().isEmpty()) {
      return false;
    }
    int last = before(speaker(other), sentence);
    // "police saw him, and they ordered him out": a pronoun may still be within what is said.
    return !draft.cue().isEmpty()
        && !sentence.token(last + 1).tag().equals("PRP")
        && speaker(other) < start(other)
        && last > 0
        && sentence.token(last).tag().equals("CC")
        && (sentence.token(last - 1).is(",") || sentence.token(last).is("but"))
        && draft.content().stream()
            .anyMatch(span -> start(draft) < span.start() && span.contains(speaker(other)));
  }

  private static int speaker(Draft draft) {
    return draft.source().get(0).start();
  }

  private static int start(Draft draft) {
    return draft.cue().get(0).start();
  }

  /** Index of the last token before the offset. */
  private static int before(int offset, Sentence sentence) {
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= offset) {
        last = token.index();
      }
    }
    return last;
  }

  /** Without what follows the token, where a comma or conjunction sets the second cue off. */
  private static Draft upTo(int before, Draft draft, Sentence sentence) {
    int last = before;
    boolean setOff = false;
    while (last > 0 && Tags.JOINS.fits(sentence.token(last))) {
      setOff |= !sentence.token(last).tag().equals("RB");
      last--;
    }
    return setOff ? cut(sentence.token(last).span().end(), draft) : draft;
  }

  private static Draft cut(int end, Draft draft) {
    List<Span> content = new ArrayList<>();
    for (Span span : draft.content()) {
      if (span.start() < end) {
        content.add(new Span(span.start(), Math.min(span.end(), end)));
      }
    }
    return content.isEmpty() ? draft : draft.withContent(content);
  }
}
