package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.claim.Signals.Effect;

/**
 * Finds what a predicate depends on: "promised" and "continue" of "promised to continue to pay".
 */
final class Governors {

  private static final int LONGEST_CLIMB = 8;

  private final Signals signals = Signals.SHIPPED;

  /**
   * The predicate, then the verbs, adjectives and nouns that it depends on through "to" or -ing.
   */
  List<Integer> of(Syntax syntax, int predicate) {
    List<Integer> chain = new ArrayList<>(List.of(predicate));
    int at = predicate;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      at = governorOf(syntax, at);
      if (at < 0 || chain.contains(at)) {
        break;
      }
      chain.add(at);
    }
    return chain;
  }

  private int governorOf(Syntax syntax, int verb) {
    int raised = raisedAbove(syntax, verb);
    if (raised >= 0) {
      return raised;
    }
    if (syntax.token(verb).isNoun()) {
      int held = HeldMeasures.verbOf(syntax, verb);
      if (held >= 0) {
        return held;
      }
      int above = syntax.head(verb);
      boolean depends = syntax.is(verb, "obj") || syntax.is(verb, "nsubj");
      return depends && above >= 0 && syntax.isVerb(above) ? above : undoing(syntax, verb);
    }
    int thought = thoughtAbove(syntax, verb);
    if (thought >= 0) {
      return thought;
    }
    int main = takenForAuxiliary(syntax, verb);
    if (main >= 0) {
      return main;
    }
    boolean infinitive = verb > 0 && syntax.isVerb(verb) && afterTo(syntax, verb);
    boolean bare =
        syntax.token(verb).tag().equals("VB")
            && (syntax.is(verb, "xcomp") || syntax.is(verb, "ccomp"))
            && syntax.head(verb) == verb - 1;
    if (infinitive && (followsBeTo(syntax, verb) || followsHadTo(syntax, verb))) {
      return -1;
    }
    boolean gerund =
        syntax.token(verb).tag().equals("VBG") && !followsBe(syntax, verb)
            || followsHaving(syntax, verb);
    if (!infinitive && !gerund && !bare) {
      return -1;
    }
    int head = syntax.head(verb);
    boolean accused =
        gerund
            && syntax.is(verb, "advcl")
            && head >= 0
            && signals.effect(syntax.token(head), "governor").isPresent();
    boolean governs =
        accused || syntax.is(verb, "xcomp") || syntax.is(verb, "ccomp") || syntax.is(verb, "acl");
    if (head >= 0 && head < verb && governs) {
      return head;
    }
    return infinitive || syntax.is(verb, "dep") ? leftGovernor(syntax, verb) : -1;
  }

  /** "was stopped" behind "the sale of the mill for $5 million", by word order; or -1. */
  private int undoing(Syntax syntax, int noun) {
    for (int at = noun + 1; at < syntax.size(); at++) {
      if (syntax.isMainVerb(at)) {
        Effect effect = signals.effect(syntax.token(at), "governor").orElse(Effect.SAME);
        return effect == Effect.UNSURE && syntax.isPassive(at) ? at : -1;
      }
      boolean inside =
          syntax.isInPhrase(at)
              || syntax.isValue(at)
              || syntax.isAuxiliary(at)
              || isSmall(syntax, at);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSmall(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("IN|TO|,|RB|HYPH");
  }

  /** The verb of "was not thought to be guilty", where what somebody is has no verb of its own. */
  private static int raisedAbove(Syntax syntax, int predicate) {
    boolean toBe =
        !syntax.isVerb(predicate)
            && syntax.children(predicate, "cop").stream()
                .anyMatch(be -> be > 0 && syntax.token(be - 1).tag().equals("TO"));
    int head = syntax.head(predicate);
    return toBe && head >= 0 && head < predicate && syntax.isVerb(head) ? head : -1;
  }

  /** The verb of "denied having sold it", where the parser takes it for an auxiliary; or -1. */
  private int takenForAuxiliary(Syntax syntax, int verb) {
    for (int helper : syntax.children(verb, "aux")) {
      boolean finite = syntax.token(helper).tag().matches("VB[DZP]");
      if (finite && signals.effect(syntax.token(helper), "governor").isPresent()) {
        return helper;
      }
    }
    return -1;
  }

  /**
   * "believes that Acme paid", "it is not true that Acme paid": a verb of thought or expectation,
   * or a judgement, over a whole clause.
   */
  private int thoughtAbove(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    boolean clause = syntax.is(verb, "ccomp") || syntax.is(verb, "csubj");
    if (head < 0 || head > verb || !clause) {
      return -1;
    }
    if (syntax.token(head).tag().startsWith("JJ")) {
      return signals.effect(syntax.token(head), "governor").isPresent() ? head : -1;
    }
    Effect effect = signals.effect(syntax.token(head), "governor").orElse(Effect.SAME);
    boolean thought =
        effect == Effect.BELIEF
            || effect == Effect.FORECAST
            || effect == Effect.UNSURE && syntax.isVerb(head);
    return thought ? head : -1;
  }

  static boolean afterTo(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - 3; at--) {
      if (syntax.token(at).tag().equals("TO")) {
        return true;
      }
      boolean helper = syntax.isAuxiliary(at) || syntax.token(at).tag().startsWith("RB");
      if (!helper) {
        return false;
      }
    }
    return false;
  }

  /** "is to open". */
  static boolean followsBeTo(Syntax syntax, int verb) {
    int to = verb - 1;
    while (to > 0 && syntax.token(to).tag().startsWith("RB")) {
      to--;
    }
    return to > 0 && syntax.token(to).tag().equals("TO") && syntax.token(to - 1).isLemma("be");
  }

  /** "had to be evacuated": they were; "did not have to", "would have had to" leave it open. */
  private static boolean followsHadTo(Syntax syntax, int verb) {
    int to = verb - 1;
    while (to > 1 && !syntax.token(to).tag().equals("TO")) {
      to--;
    }
    return to > 0 && syntax.token(to - 1).is("had") && syntax.token(to - 1).tag().equals("VBD");
  }

  /** "having paid", "not having been paid". */
  private static boolean followsHaving(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(helper -> helper < verb && syntax.token(helper).is("having"));
  }

  private static boolean followsBe(Syntax syntax, int verb) {
    return verb > 0
        && (syntax.token(verb - 1).isLemma("be") || !syntax.children(verb, "aux").isEmpty());
  }

  private int leftGovernor(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - 4; at--) {
      boolean open =
          syntax.isMainVerb(at)
              || syntax.token(at).tag().startsWith("JJ")
              // "had been due to open", where the tagger takes it for "due to".
              || syntax.token(at).is("due") && syntax.token(at + 1).tag().equals("TO");
      if (open && (syntax.isVerb(at) || signals.effect(syntax.token(at), "governor").isPresent())) {
        return at;
      }
    }
    return -1;
  }
}
