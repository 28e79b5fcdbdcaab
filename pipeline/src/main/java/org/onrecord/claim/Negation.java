package org.onrecord.claim;

import java.util.OptionalInt;
import org.onrecord.annotate.Token;

/** Finds what turns a clause round. */
final class Negation {

  private final Signals signals = Signals.SHIPPED;

  /** A negation among the helpers before the verb, or right behind a bare "did" or a copula. */
  boolean isNegated(Syntax syntax, int verb, int first) {
    OptionalInt copula = copula(syntax, verb);
    if (copula.isPresent()) {
      return isDenied(syntax, copula.getAsInt(), verb)
          || isHelpedByNegation(syntax, copula.getAsInt(), first);
    }
    boolean bare =
        signals.effect(syntax.token(verb), "modal").isPresent() || hasAuxiliaryLemma(syntax, verb);
    boolean behind = bare && verb + 1 < syntax.size() && negates(syntax, verb + 1);
    return behind || isHelpedByNegation(syntax, verb, first);
  }

  /** The "are" of "are not forced sellers", whatever stands between it and the noun. */
  private static OptionalInt copula(Syntax syntax, int predicate) {
    return syntax.children(predicate, "cop").stream()
        .mapToInt(Integer::intValue)
        .filter(copula -> copula < predicate)
        .max();
  }

  private boolean isDenied(Syntax syntax, int copula, int predicate) {
    for (int at = copula + 1; at < predicate; at++) {
      if (!syntax.token(at).tag().startsWith("RB")) {
        return false;
      }
      if (negates(syntax, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHelpedByNegation(Syntax syntax, int verb, int first) {
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
    return false;
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
