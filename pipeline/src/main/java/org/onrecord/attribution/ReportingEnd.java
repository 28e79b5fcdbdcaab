package org.onrecord.attribution;

import org.onrecord.annotate.Token;
import org.onrecord.attribution.ReportingClause.Before;

/** Where a reporting clause ends, and what is reported may go on. */
final class ReportingEnd {

  private final CueLexicon lexicon;

  ReportingEnd(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The mark behind the verb and what tells when, where or to whom; the sentence's size where there
   * is none, -1 where something else follows.
   */
  static int behindAdverbials(Syntax syntax, Cue cue, int from, boolean inverted) {
    int at = from;
    boolean told = cue.takes(Cue.Frame.ADDRESSEE) && !inverted;
    while (at < syntax.size() && !syntax.isPunctuation(at)) {
      boolean opens =
          at > from
              || Tags.OPENS_ADVERBIAL.fits(syntax.token(at))
              || told && Tags.OPENS_OBJECT.fits(syntax.token(at))
              || syntax.isDayWord(at);
      boolean clause =
          Tags.FINITE.fits(syntax.token(at))
              || syntax.token(at).is("that")
              || syntax.token(at).tag().startsWith("W")
              || syntax.isInfinitive(at);
      if (!opens || clause) {
        return -1;
      }
      at++;
    }
    boolean behind =
        at < syntax.size()
            && (syntax.token(at).is(":") || ReportedBefore.opensQuotation(syntax, at));
    return behind ? -1 : at;
  }

  /** One past the clause, its last comma included where what is reported needs none; or -1. */
  int find(Syntax syntax, Before before, int first, int mark, boolean inverted) {
    boolean comma =
        mark < syntax.sentenceEdge() && (syntax.token(mark).is(",") || syntax.isDash(mark));
    if (!comma) {
      return before == Before.QUOTATION || before == Before.CLAUSE ? mark : -1;
    }
    return switch (before) {
      case QUOTATION -> behindQuotation(syntax, mark);
      case PHRASE -> verbBehindComma(syntax, mark);
      case ADVERBIAL, SUBORDINATE -> clauseBehindComma(syntax, mark, inverted);
      case CLAUSE -> restOfClause(syntax, first, mark, inverted);
      case NOTHING -> -1;
    };
  }

  private static int behindQuotation(Syntax syntax, int mark) {
    if (Tags.FINITE.fits(syntax.token(mark + 1))) {
      return mark + 1;
    }
    for (int at = mark + 1; at < syntax.size(); at++) {
      if (ReportedBefore.opensQuotation(syntax, at) && syntax.token(at - 1).is(",")) {
        return at;
      }
    }
    return syntax.sentenceEdge();
  }

  /** "The mine, said Roe, who owns it, will close". */
  private static int verbBehindComma(Syntax syntax, int mark) {
    for (int at = mark; at + 1 < syntax.size(); at++) {
      boolean comma = syntax.token(at).is(",") || syntax.isDash(at);
      int next =
          syntax.token(at + 1).tag().equals("RB") && at + 2 < syntax.size() ? at + 2 : at + 1;
      if (comma && Tags.FINITE.fits(syntax.token(next))) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int clauseBehindComma(Syntax syntax, int mark, boolean inverted) {
    for (int at = mark; at + 1 < syntax.size(); at++) {
      boolean comma = syntax.token(at).is(",") || syntax.isDash(at);
      if (comma && startsMainClause(syntax, at + 1)) {
        return at + 1;
      }
      if (comma && !inverted) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsMainClause(Syntax syntax, int from) {
    boolean noun = false;
    for (int at = from; at < syntax.size(); at++) {
      Token token = syntax.token(at);
      if (Tags.FINITE.fits(token)) {
        return noun;
      }
      if (token.is(",") || token.tag().startsWith("W") || token.tag().equals("CC") && !noun) {
        return false;
      }
      noun |=
          token.isNoun()
              || token.tag().startsWith("PRP")
              || token.tag().equals("DT")
              || token.tag().equals("EX")
              || token.isNumber();
    }
    return false;
  }

  /** "It is, she said, a trap". */
  static boolean isUnfinished(Syntax syntax, int last) {
    return syntax.token(last).isLemma("be") || Tags.WANTS_MORE.fits(syntax.token(last));
  }

  /** Whether a full clause goes on behind the report: "They lost, she said, because of it". */
  private int restOfClause(Syntax syntax, int first, int mark, boolean inverted) {
    int from = mark + 1;
    boolean joined = syntax.token(from).tag().equals("CC") || syntax.token(from).is("so");
    if (joined && syntax.hasFiniteVerb(from, syntax.size())) {
      return mark;
    }
    boolean participle =
        syntax.token(from).tag().equals("VBG")
            && !syntax.token(from).is("according")
            && lexicon.verb(syntax.token(from).lemma()).isEmpty();
    if (isUnfinished(syntax, first - 1)) {
      return mark;
    }
    boolean goesOn = !inverted && (participle || Tags.OPENS_ADVERBIAL.fits(syntax.token(from)));
    return goesOn ? mark : syntax.sentenceEdge();
  }
}
