package org.onrecord.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Token;
import org.onrecord.claim.Signals.Effect;

/** Reads negation, promise, forecast, belief, question and condition off the words of a clause. */
final class ModalityReader {

  private static final int LONGEST_CLIMB = 8;

  private final Signals signals = Signals.SHIPPED;

  /**
   * @param first first token of the clause
   * @param end one past its last token
   */
  Clause.Polarity read(Syntax syntax, int predicate, int first, int end) {
    Set<String> caveats = new LinkedHashSet<>();
    List<Integer> chain = governors(syntax, predicate);
    boolean negated = false;
    Effect strongest = Effect.SAME;
    for (int verb : chain) {
      boolean no = isNegated(syntax, verb, first);
      if (no && verb != predicate && !afterTo(syntax, predicate)) {
        caveats.add("depends on a negated «" + syntax.token(verb).text() + "»");
      }
      negated ^= no;
      Effect modal = modal(syntax, verb, caveats);
      Effect governor =
          verb == predicate ? Effect.SAME : governor(syntax, predicate, verb, caveats);
      negated ^= governor == Effect.NEGATES;
      strongest = stronger(strongest, stronger(modal, governor));
    }
    negated ^= isEmptySet(syntax, predicate, first, end);
    addCaveats(syntax, predicate, first, end, negated, caveats);
    if (strongest == Effect.UNSURE && caveats.isEmpty()) {
      caveats.add("leaves open whether it happens");
    }
    return new Clause.Polarity(negated, modality(strongest), List.copyOf(caveats));
  }

  static Modality modality(Effect effect) {
    return switch (effect) {
      case PROMISE -> Modality.PROMISE;
      case FORECAST -> Modality.FORECAST;
      case BELIEF, UNSURE -> Modality.BELIEF;
      case SAME, NEGATES -> Modality.FACT;
    };
  }

  private static Effect stronger(Effect one, Effect other) {
    Effect a = one == Effect.NEGATES ? Effect.SAME : one;
    Effect b = other == Effect.NEGATES ? Effect.SAME : other;
    return a.compareTo(b) >= 0 ? a : b;
  }

  /**
   * The predicate, then the verbs, adjectives and nouns that it depends on through "to" or -ing.
   */
  List<Integer> governors(Syntax syntax, int predicate) {
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
    if (syntax.token(verb).isNoun()) {
      int above = syntax.head(verb);
      boolean depends = syntax.is(verb, "obj") || syntax.is(verb, "nsubj");
      return depends && above >= 0 && syntax.isVerb(above) ? above : -1;
    }
    int thought = thoughtAbove(syntax, verb);
    if (thought >= 0) {
      return thought;
    }
    boolean infinitive = verb > 0 && syntax.isVerb(verb) && afterTo(syntax, verb);
    boolean bare =
        syntax.token(verb).tag().equals("VB")
            && (syntax.is(verb, "xcomp") || syntax.is(verb, "ccomp"))
            && syntax.head(verb) == verb - 1;
    boolean gerund = syntax.token(verb).tag().equals("VBG") && !followsBe(syntax, verb);
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

  /** "believes that Acme paid": a verb of thought or expectation over a whole clause. */
  private int thoughtAbove(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    if (head < 0 || head > verb || !syntax.is(verb, "ccomp")) {
      return -1;
    }
    Effect effect = signals.effect(syntax.token(head), "governor").orElse(Effect.SAME);
    return effect == Effect.BELIEF || effect == Effect.FORECAST ? head : -1;
  }

  private static boolean afterTo(Syntax syntax, int verb) {
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

  private static boolean followsBe(Syntax syntax, int verb) {
    return verb > 0
        && (syntax.token(verb - 1).isLemma("be") || !syntax.children(verb, "aux").isEmpty());
  }

  private int leftGovernor(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - 4; at--) {
      boolean open = syntax.isMainVerb(at) || syntax.token(at).tag().startsWith("JJ");
      if (open && (syntax.isVerb(at) || signals.effect(syntax.token(at), "governor").isPresent())) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether any verb may stand with the noun: a measure is what it is whatever is done to it, and
   * what an event does ("the purchase surprised investors") leaves the event itself as told.
   */
  private boolean isToldByNoun(Syntax syntax, int predicate, int verb) {
    if (!syntax.token(predicate).isNoun() || syntax.head(predicate) != verb) {
      return false;
    }
    boolean measure =
        PredicateFamilies.shipped()
            .ofNoun(syntax.sentence(), predicate)
            .filter(PredicateFamilies.Family::isMeasure)
            .isPresent();
    return measure || syntax.is(predicate, "nsubj");
  }

  private Effect governor(Syntax syntax, int predicate, int verb, Set<String> caveats) {
    Token token = syntax.token(verb);
    Effect unknown = isToldByNoun(syntax, predicate, verb) ? Effect.SAME : Effect.UNSURE;
    Effect effect = signals.effect(token, "governor").orElse(unknown);
    if (effect == Effect.UNSURE) {
      caveats.add("depends on «" + token.text() + "», which leaves open whether it happens");
    }
    return effect;
  }

  private Effect modal(Syntax syntax, int verb, Set<String> caveats) {
    for (int at = verb - 1; at >= 0 && at >= verb - 4; at--) {
      Token token = syntax.token(at);
      if (token.tag().equals("MD")) {
        Effect effect = signals.effect(token, "modal").orElse(Effect.UNSURE);
        boolean perfect = at + 1 < verb && hasLemma(syntax, at + 1, verb, "have");
        if (effect == Effect.UNSURE || (effect == Effect.PROMISE && perfect)) {
          caveats.add("«" + token.text() + "» leaves open whether it happens");
          return Effect.UNSURE;
        }
        return effect;
      }
      boolean helper = syntax.isAuxiliary(at) || token.tag().startsWith("RB");
      if (!helper && !token.isLemma("be")) {
        break;
      }
    }
    return Effect.SAME;
  }

  private static boolean hasLemma(Syntax syntax, int from, int to, String lemma) {
    for (int at = from; at < to; at++) {
      if (syntax.token(at).isLemma(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** A negation among the helpers before the verb, or right behind a bare "did". */
  private boolean isNegated(Syntax syntax, int verb, int first) {
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

  /** "nobody paid", "no director resigned", "paid nothing". */
  private boolean isEmptySet(Syntax syntax, int predicate, int first, int end) {
    for (int at = first; at < end; at++) {
      boolean quantifies = syntax.token(at).tag().matches("DT|NN|CC|PRP") && at != predicate;
      if (quantifies && negates(syntax, at)) {
        return true;
      }
    }
    return false;
  }

  private void addCaveats(
      Syntax syntax, int predicate, int first, int end, boolean negated, Set<String> caveats) {
    if (isQuestion(syntax)) {
      caveats.add("stands in a question");
    }
    if (isSupposed(syntax, predicate, first)) {
      caveats.add("stands in a condition");
    }
    for (int at = first; at < end; at++) {
      if (signals.is(syntax.token(at), "unsure")) {
        caveats.add("«" + syntax.token(at).text() + "» leaves open whether it is so");
      }
    }
    for (int at = predicate; negated && at < syntax.size(); at++) {
      if (signals.is(syntax.token(at), "scope")) {
        caveats.add(
            "the negation may reach only the words behind «" + syntax.token(at).text() + "»");
      }
    }
  }

  private static boolean isQuestion(Syntax syntax) {
    for (int at = syntax.size() - 1; at >= Math.max(0, syntax.size() - 3); at--) {
      if (syntax.token(at).is("?")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSupposed(Syntax syntax, int predicate, int first) {
    for (int at = first - 1; at >= 0 && at >= first - 2; at--) {
      if (signals.is(syntax.token(at), "condition")) {
        return true;
      }
    }
    for (int at = predicate, step = 0; step < LONGEST_CLIMB && at != DependencyTree.ROOT; step++) {
      for (int mark : syntax.children(at, "mark", "advmod", "cc")) {
        if (signals.is(syntax.token(mark), "condition") && mark < at) {
          return true;
        }
      }
      at = syntax.head(at);
    }
    return hasConditionalClause(syntax, predicate);
  }

  private boolean hasConditionalClause(Syntax syntax, int predicate) {
    for (int verb : governors(syntax, predicate)) {
      for (int clause : syntax.children(verb, "advcl")) {
        for (int mark : syntax.children(clause, "mark")) {
          if (signals.is(syntax.token(mark), "condition")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
