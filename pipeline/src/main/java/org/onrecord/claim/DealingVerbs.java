package org.onrecord.claim;

/** Finds verbs with which somebody is given what a noun behind "with" tells: "hit with a fine". */
final class DealingVerbs {

  private static final String WITH = "with";

  private DealingVerbs() {}

  /**
   * "hit" of "was hit with a $5 million fine", or -1.
   *
   * @param value first token of the value that the noun holds
   */
  static int of(Syntax syntax, int noun, int value) {
    int with = Math.min(noun, value) - 1;
    while (with > 0 && syntax.isInPhrase(with)) {
      with--;
    }
    if (with < 1 || !syntax.token(with).is(WITH)) {
      return -1;
    }
    for (int at = with - 1; at >= 0; at--) {
      if (syntax.isMainVerb(at)) {
        return Signals.SHIPPED.effect(syntax.token(at), "dealing").isPresent() ? at : -1;
      }
    }
    return -1;
  }
}
