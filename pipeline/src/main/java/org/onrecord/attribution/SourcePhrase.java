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
      if (phrase.get(at) && syntax.isFreeDash(at)) {
        phrase.clear(0, at + 1);
      }
    }
    for (int marker : syntax.tree().children(head, "case")) {
      if (marker == phrase.nextSetBit(0) && marker < head) {
        phrase.clear(marker);
      }
    }
    return behindContactNoun(
        syntax, withPart(syntax, withTitle(syntax, withName(syntax, phrase, verb))), verb);
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
    boolean role = first > 0 && Tags.COMMON_NOUN.fits(syntax.token(first - 1));
    boolean beside = end == syntax.verbGroup(verb).nextSetBit(0);
    if (end > first && (beside || role)) {
      phrase.set(first, end);
    }
    return phrase;
  }

  /** "a move Superintendent Ann Roe said", where the tagger sees a noun like others. */
  private static BitSet withTitle(Syntax syntax, BitSet phrase) {
    int title = phrase.nextSetBit(0) - 1;
    boolean capital =
        title > 0 && Tags.COMMON_NOUN.fits(syntax.token(title)) && isCapital(syntax.token(title));
    if (capital && syntax.token(title + 1).label() == Token.Label.PERSON) {
      phrase.set(title);
    }
    return phrase;
  }

  /** In "a move Chief Ann Roe said would cost jobs" the move is no part of who speaks. */
  private static BitSet behindContactNoun(Syntax syntax, BitSet phrase, int verb) {
    boolean gap =
        phrase.length() == verb
            && verb + 1 < syntax.size()
            && Tags.FINITE.fits(syntax.token(verb + 1));
    for (int at = phrase.nextSetBit(0); gap && at >= 0 && at + 1 < verb; at++) {
      boolean thing =
          Tags.COMMON_NOUN.fits(syntax.token(at))
              && !isCapital(syntax.token(at))
              && Speakers.SHIPPED.isThing(syntax, at);
      if (thing && opensSubject(syntax.token(at + 1))) {
        return Syntax.range(at + 1, verb);
      }
    }
    return phrase;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean opensSubject(Token token) {
    return Tags.OPENS_SUBJECT.fits(token) || isCapital(token);
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
