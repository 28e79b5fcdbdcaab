package org.onrecord.attribution;

import java.util.BitSet;
import org.onrecord.annotate.Token;

/** The words that name the source of a verb cue, around the head of its subject. */
final class SourcePhrase {

  private SourcePhrase() {}

  /**
   * The noun phrase that speaks; for a relative pronoun that of the noun it stands for.
   *
   * @param subject as {@link VerbSource} finds it, or -1
   * @return never the verb itself; empty where there is no subject
   */
  static BitSet find(Syntax syntax, int subject, int verb) {
    if (subject < 0 || syntax.token(subject).tag().equals("EX")) {
      return new BitSet();
    }
    int head = syntax.antecedent(subject, verb);
    BitSet phrase = apartFromVerb(syntax, around(syntax, subject, head, verb), head, verb);
    for (int at = head - 1; at > 0; at--) {
      if (phrase.get(at) && syntax.isDash(at) && !syntax.token(at).tag().equals("HYPH")) {
        phrase.clear(0, at + 1);
      }
    }
    for (int marker : syntax.tree().children(head, "case")) {
      if (marker == phrase.nextSetBit(0) && marker < head) {
        phrase.clear(marker);
      }
    }
    return withPart(syntax, withName(syntax, phrase, verb));
  }

  private static BitSet around(Syntax syntax, int subject, int head, int verb) {
    BitSet apposed = SpeakerApposition.both(syntax, verb);
    if (apposed.get(subject) && subject != syntax.subject(verb)) {
      return apposed;
    }
    return subject == ClosingSpeaker.behindClause(syntax, verb)
        ? ClosingSpeaker.phraseBehindClause(syntax, verb)
        : syntax.nounPhrase(head);
  }

  /** The side of the verb that the head is on, where the parser hangs the verb on the noun. */
  private static BitSet apartFromVerb(Syntax syntax, BitSet phrase, int head, int verb) {
    if (!phrase.get(verb)) {
      return phrase;
    }
    BitSet side = (BitSet) phrase.clone();
    if (head < verb) {
      side.clear(verb, syntax.size());
    } else {
      side.clear(0, verb + 1);
    }
    BitSet trimmed = syntax.trim(side);
    while (!trimmed.isEmpty() && syntax.isRelativePronoun(trimmed.length() - 1)) {
      trimmed.clear(trimmed.length() - 1);
      trimmed = syntax.trim(trimmed);
    }
    return trimmed;
  }

  /** "Anglers' leader Joan Tresk said", where the parser stops at the role. */
  private static BitSet withName(Syntax syntax, BitSet phrase, int verb) {
    int first = phrase.length();
    int end = first;
    while (end < verb && syntax.token(end).label() == Token.Label.PERSON) {
      end++;
    }
    if (end > first && end == syntax.verbGroup(verb).nextSetBit(0)) {
      phrase.set(first, end);
    }
    return phrase;
  }

  /** "one of the bankers", where the parser makes only the bankers the subject. */
  private static BitSet withPart(Syntax syntax, BitSet phrase) {
    int of = phrase.nextSetBit(0) - 1;
    boolean part =
        of > 0
            && syntax.token(of).is("of")
            && (syntax.token(of - 1).isNumber() || syntax.token(of - 1).tag().equals("DT"));
    if (part) {
      phrase.set(of - 1, of + 1);
    }
    return phrase;
  }
}
