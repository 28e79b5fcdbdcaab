package org.onrecord.attribution;

import java.util.BitSet;

/**
 * Finds whom words are said to: the object of "told Bell that ..." and "urged the council to ...",
 * the subject of "was told", the phrase of "said to the board".
 */
final class Addressees {

  private final Speakers speakers;

  Addressees(Speakers speakers) {
    this.speakers = speakers;
  }

  /** The addressee's tokens, none where the sentence names nobody who can be spoken to. */
  BitSet find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    boolean takesObject =
        frame.cue().takes(Cue.Frame.ADDRESSEE) || frame.cue().takes(Cue.Frame.OBJINF);
    if (frame.passive()) {
      int subject = takesObject ? syntax.ownSubject(frame.verb()) : -1;
      return subject >= 0 && subject < frame.verb() ? phrase(frame, subject) : new BitSet();
    }
    for (int object : syntax.tree().children(frame.verb(), "obj", "iobj")) {
      if (takesObject && object >= frame.groupEnd() && speakers.canSpeak(syntax, object)) {
        return phrase(frame, object);
      }
    }
    for (int child : syntax.tree().children(frame.verb(), "obl", "nmod")) {
      boolean to =
          syntax.tree().children(child, "case").stream()
              .anyMatch(c -> c >= frame.groupEnd() && syntax.token(c).is("to"));
      if (to && speakers.canSpeak(syntax, child)) {
        return phrase(frame, child);
      }
    }
    return new BitSet();
  }

  private static BitSet phrase(VerbFrame frame, int head) {
    Syntax syntax = frame.syntax();
    BitSet phrase = syntax.nounPhrase(syntax.antecedent(head, frame.verb()));
    phrase.andNot(frame.group());
    phrase.andNot(frame.source());
    int first = phrase.nextSetBit(0);
    if (first >= 0 && syntax.token(first).is("to")) {
      phrase.clear(first);
    }
    return phrase;
  }
}
