package org.onrecord.attribution;

/**
 * Relative clauses between a noun and its verb, read off pronoun and commas: parsers hang a verb
 * behind a long one on something inside it.
 */
final class RelativeClauses {

  private RelativeClauses() {}

  /**
   * Whom a verb goes with where a comma right before it closes a clause: in "Pell Mining, which
   * bought the mine for $40 million, said" the company.
   *
   * @return the noun that the clause is about, or -1 where none is closed before the verb
   */
  static int subjectBehind(Syntax syntax, int verb) {
    int close = syntax.verbGroup(verb).nextSetBit(0) - 1;
    while (close > 0 && syntax.token(close).tag().equals("RB")) {
      close--;
    }
    if (close < 0 || !syntax.token(close).is(",")) {
      return -1;
    }
    int open = opening(syntax, close);
    int noun = open < 0 ? -1 : syntax.antecedent(open, open);
    return noun >= 0 && noun < open - 1 && syntax.token(noun).isNoun() ? noun : -1;
  }

  /** Whether a token stands inside the clause that the comma before the verb closes. */
  static boolean isInside(Syntax syntax, int token, int verb) {
    int open = opening(syntax, verb - 1);
    return open >= 0 && token >= open && token < verb;
  }

  /** The pronoun of the nearest clause before a place, or -1. */
  private static int opening(Syntax syntax, int close) {
    for (int at = close - 1; at > 1; at--) {
      if (syntax.isQuoteMark(at)) {
        return -1;
      }
      if (syntax.isRelativePronoun(at) && syntax.token(at - 1).is(",")) {
        return syntax.hasFiniteVerb(at, close) ? at : -1;
      }
    }
    return -1;
  }
}
