package org.onrecord.attribution;

import java.util.BitSet;

/**
 * The speaker of a cue that closes its sentence. In "Reyes, the heiress, had paid $4 million, two
 * people familiar with the matter said." that is who stands between the last comma and the cue,
 * wherever the parser hangs the cue.
 */
final class ClosingSpeaker {

  private ClosingSpeaker() {}

  /** The head of the speaker's noun phrase; -1 where the sentence is built otherwise. */
  static int find(Syntax syntax, int verb) {
    int apposed = behindQuotation(syntax, verb);
    return apposed >= 0 ? apposed : behindClause(syntax, verb);
  }

  /**
   * In "'We will sell,' Dana Reyes, the heiress, said." the name between the quotation and its
   * apposition.
   */
  private static int behindQuotation(Syntax syntax, int verb) {
    boolean behindComma =
        verb > 1 && syntax.token(verb - 1).is(",") && Tags.FINITE_VERB.fits(syntax.token(verb));
    int quote = verb - 2;
    while (behindComma && quote > 0 && !syntax.isQuoteMark(quote)) {
      quote--;
    }
    if (!behindComma || quote <= 0 || syntax.hasFiniteVerb(quote, verb)) {
      return -1;
    }
    int last = quote;
    while (syntax.token(last + 1).isNoun() || Tags.DETERMINES.fits(syntax.token(last + 1))) {
      last++;
    }
    boolean name = last > quote && last < verb - 2 && syntax.token(last).isProperNoun();
    return name && syntax.token(last + 1).is(",") ? last : -1;
  }

  /** The head of the noun phrase between a clause and the cue, or -1. */
  static int behindClause(Syntax syntax, int verb) {
    int cue = cueStart(syntax, verb);
    int from = SpeakerStart.behindClause(syntax, cue);
    if (from < 0
        || syntax.token(from).is("as")
        || !closes(syntax, verb)
        || hasOwnClause(syntax, from, cue)) {
      return -1;
    }
    for (int at = from; at < cue; at++) {
      if (syntax.token(at).isNumber() && syntax.token(at + 1).is("of")) {
        return at;
      }
      boolean last =
          at + 1 >= cue
              || !syntax.token(at + 1).isNoun() && !syntax.token(at + 1).tag().equals("POS");
      if (last && Tags.NOUN_OR_PRONOUN.fits(syntax.token(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "a charge he denies": a noun with a clause of its own, not a speaker. */
  private static boolean hasOwnClause(Syntax syntax, int from, int cue) {
    for (int at = from + 1; at < cue; at++) {
      boolean subject = Tags.OPENS_SUBJECT.fits(syntax.token(at));
      if (subject && syntax.token(at - 1).isNoun() && !syntax.token(at - 1).isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /** All words of the speaker whose head is {@link #behindClause}, without adverbs before them. */
  static BitSet phraseBehindClause(Syntax syntax, int verb) {
    int cue = cueStart(syntax, verb);
    int from = SpeakerStart.behindClause(syntax, cue);
    while (from < cue && syntax.token(from).tag().equals("RB")) {
      from++;
    }
    return syntax.trim(Syntax.range(from, cue));
  }

  /** The first word of "has told", else the verb itself. */
  private static int cueStart(Syntax syntax, int verb) {
    return isPerfect(syntax, verb) ? syntax.verbGroup(verb).nextSetBit(0) : verb;
  }

  private static boolean isPerfect(Syntax syntax, int verb) {
    return syntax.token(verb).tag().equals("VBN")
        && syntax.token(syntax.verbGroup(verb).nextSetBit(0)).isLemma("have")
        && !syntax.isPassive(verb);
  }

  /**
   * Whether nothing but an adverbial, or who was told, follows the verb, up to the end or a clause
   * of its own.
   */
  private static boolean closes(Syntax syntax, int verb) {
    int next = verb + 1;
    boolean told =
        next < syntax.size()
            && syntax.token(verb).isLemma("tell")
            && Tags.OPENS_OBJECT.fits(syntax.token(next));
    boolean free =
        told || next >= syntax.size() || Tags.BEHIND_CLOSING_CUE.fits(syntax.token(next));
    boolean finite = Tags.FINITE_VERB.fits(syntax.token(verb)) || isPerfect(syntax, verb);
    if (!free || !finite) {
      return false;
    }
    boolean goesOn =
        !told && (goesOnBehindComma(syntax, next) || AddedPhrases.isBehind(syntax, verb));
    return goesOn || !syntax.hasFiniteVerb(next, syntax.size());
  }

  /** "said on Monday, as the yard struggles": what the speaker said, or the outlet's own words. */
  private static boolean goesOnBehindComma(Syntax syntax, int from) {
    int comma = syntax.markFrom(from);
    return comma + 1 < syntax.size()
        && syntax.token(comma).is(",")
        && !syntax.hasFiniteVerb(from, comma)
        && Tags.OPENS_ADVERBIAL_CLAUSE.fits(syntax.token(comma + 1));
  }
}
