package org.onrecord.claim;

import org.onrecord.annotate.Token;

/** Finds what turns a clause round. */
final class Negation {

  private final Signals signals = Signals.SHIPPED;

  /** A negation among the helpers before the verb, or right behind a bare "did". */
  boolean isNegated(Syntax syntax, int verb, int first) {
    for (int at = verb - 1; at >= Math.max(0, Math.min(first, verb - 5)); at--) {
      Token token = syntax.token(at);
      if (negates(syntax, at)) {
        return true;
      }
      boolean helper =
          token.tag().matches("RB.*|MD|TO") || syntax.isAuxiliary(at) || token.isLemma("be");
      if (!helper) {
        break;
      }
    }
    boolean bare =
        signals.effect(syntax.token(verb), "modal").isPresent() || hasAuxiliaryLemma(syntax, verb);
    return bare && verb + 1 < syntax.size() && negates(syntax, verb + 1);
  }

  private static boolean hasAuxiliaryLemma(Syntax syntax, int verb) {
    return syntax.token(verb).lemma().matches("be|do|have");
  }

  private boolean negates(Syntax syntax, int at) {
    if (!signals.is(syntax.token(at), "negation")) {
      return false;
    }
    return at + 1 >= syntax.size() || !signals.is(syntax.token(at + 1), "focus");
  }

  /** "nobody paid", "no director resigned", "paid nothing"; but not "paid at no loss". */
  boolean isEmptySet(Syntax syntax, int predicate, int first, int end) {
    for (int at = first; at < end; at++) {
      boolean quantifies = syntax.token(at).tag().matches("DT|NN|CC|PRP") && at != predicate;
      boolean aside =
          at > 0 && syntax.token(at - 1).tag().equals("IN") && !syntax.is(at - 1, "mark");
      if (quantifies && !aside && negates(syntax, at)) {
        return true;
      }
    }
    return false;
  }
}
