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
    boolean coordinated = syntax.is(at, "conj") && syntax.head(at) >= 0;
    return followed
        && coordinated
        && syntax.isVerb(syntax.head(at))
        && PredicateFamilies.shipped().hasVerb(syntax.token(at).lemma());
  }
}
