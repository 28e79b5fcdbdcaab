package org.onrecord.claim;

/**
 * Tells a verb that the tagger takes for a noun: "the terminal opened in 2016, cost $7 million".
 */
final class Mistagged {

  private Mistagged() {}

  /** Whether the noun is a verb of some family that an amount follows and no article introduces. */
  static boolean isVerb(Syntax syntax, int at) {
    boolean noun = syntax.token(at).tag().matches("NNS?");
    if (!noun || at == 0 || at + 1 >= syntax.size()) {
      return false;
    }
    boolean followed = syntax.isValue(at + 1) && !syntax.isValue(at - 1);
    return followed
        && (isCoordinated(syntax, at) || isOnlyVerb(syntax, at))
        && PredicateFamilies.shipped().hasVerb(syntax.token(at).lemma());
  }

  private static boolean isCoordinated(Syntax syntax, int at) {
    return syntax.is(at, "conj") && syntax.head(at) >= 0 && syntax.isVerb(syntax.head(at));
  }

  /** "The pier cost $7 million": no other verb is there for the noun before it. */
  private static boolean isOnlyVerb(Syntax syntax, int at) {
    int start = syntax.phraseStart(at);
    boolean opens =
        start == 0
            || syntax.token(start - 1).tag().matches("[.:,]|CC|``")
            || syntax.is(start - 1, "mark");
    if (!opens || at - start < 2 || !syntax.isNominal(at - 1)) {
      return false;
    }
    for (int next = at + 1; next < syntax.size(); next++) {
      if (syntax.token(next).tag().matches("[.:,]|CC|''")) {
        return true;
      }
      if (syntax.isVerb(next) || syntax.token(next).tag().equals("MD")) {
        return false;
      }
    }
    return true;
  }
}
