package org.onrecord.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.UnsaidWords;
import org.onrecord.claim.Signals.Effect;

/** Reads negation, promise, forecast, belief, question and condition off the words of a clause. */
final class ModalityReader {

  /** In tokens: how far before a verb its modal may stand. */
  private static final int HELPERS = 4;

  private final Signals signals = Signals.SHIPPED;
  private final Governors governors = new Governors();
  private final Negation negation = new Negation();
  private final Suppositions suppositions = new Suppositions();
  private final UnsaidWords unsaid = UnsaidWords.SHIPPED;

  /**
   * @param first first token of the clause
   * @param end one past its last token
   */
  Clause.Polarity read(Syntax syntax, int predicate, int first, int end) {
    Set<Caveat> caveats = new LinkedHashSet<>();
    List<Integer> chain = governors.of(syntax, predicate);
    boolean negated = false;
    Effect strongest = Effect.SAME;
    for (int verb : chain) {
      if (verb != predicate && isOnlyAbout(syntax, predicate, verb)) {
        continue;
      }
      if (isLessened(syntax, verb)) {
        caveats.add(Caveat.unsure("says «" + syntax.token(verb - 1).text() + "»"));
      }
      boolean no = negation.isNegated(syntax, verb, first);
      boolean undenied = verb != predicate && isUndenied(syntax, verb);
      if (undenied) {
        caveats.add(Caveat.open("depends on a negated «" + syntax.token(verb).text() + "»"));
      } else if (no && verb != predicate && !isDeniedWithIts(syntax, predicate, verb)) {
        caveats.add(Caveat.unsure("depends on a negated «" + syntax.token(verb).text() + "»"));
      }
      negated ^= no;
      Effect modal = modal(syntax, verb, caveats);
      Effect governor =
          verb == predicate ? Effect.SAME : governor(syntax, predicate, verb, caveats);
      negated ^= governor == Effect.NEGATES;
      strongest = stronger(strongest, stronger(modal, governor));
    }
    negated ^= negation.isEmptySet(syntax, predicate, first, end);
    addCaveats(syntax, predicate, first, end, negated, caveats);
    if (strongest == Effect.UNSURE && caveats.isEmpty()) {
      caveats.add(Caveat.open("leaves open whether it happens"));
    }
    return new Clause.Polarity(negated, modality(strongest), List.copyOf(caveats));
  }

  /** "did not promise to pay", "the opening did not take place": the event is denied, too. */
  private boolean isDeniedWithIts(Syntax syntax, int predicate, int verb) {
    return Governors.afterTo(syntax, predicate)
        || syntax.token(predicate).isNoun()
            && signals.effectOfVerb(syntax, verb, "occurring").isPresent();
  }

  /** "never denied owing it" neither asserts nor denies the debt. */
  private boolean isUndenied(Syntax syntax, int verb) {
    boolean denies =
        signals.effect(syntax.token(verb), "cue").filter(e -> e == Effect.NEGATES).isPresent();
    return denies && unsaid.isNegated(syntax.sentence(), verb);
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
   * Whether any verb may stand with the noun: a measure is what it is whatever is done to it, and
   * what an event does ("the purchase surprised investors") leaves the event itself as told.
   */
  private boolean isToldByNoun(Syntax syntax, int predicate, int verb) {
    if (HeldMeasures.verbOf(syntax, predicate) == verb) {
      return true;
    }
    if (!syntax.token(predicate).isNoun() || syntax.head(predicate) != verb) {
      return false;
    }
    Token word = syntax.token(verb);
    if (signals.effect(word, "level-at").or(() -> signals.effect(word, "level-to")).isPresent()) {
      return true;
    }
    return PredicateFamilies.shipped().isMeasure(syntax.sentence(), predicate)
        || syntax.is(predicate, "nsubj");
  }

  /** "the purchase will not surprise investors" leaves open neither that it is made nor when. */
  private boolean isOnlyAbout(Syntax syntax, int predicate, int verb) {
    Token word = syntax.token(verb);
    return syntax.token(predicate).isNoun()
        && syntax.is(predicate, "nsubj")
        && syntax.head(predicate) == verb
        && signals.effect(word, "governor").isEmpty()
        && signals.effectOfVerb(syntax, verb, "occurring").isEmpty()
        && !isMoved(syntax, verb)
        && signals.effect(word, "level").isEmpty()
        && !isMovedAway(syntax, predicate, verb)
        && LightVerbs.shipped().by(syntax, verb).isEmpty();
  }

  /** "the purchase was not delayed", but not "the purchase did not move the market". */
  private boolean isMoved(Syntax syntax, int verb) {
    return syntax.isPassive(verb) && signals.effectOfVerb(syntax, verb, "moving").isPresent();
  }

  private Effect governor(Syntax syntax, int predicate, int verb, Set<Caveat> caveats) {
    Token token = syntax.token(verb);
    boolean told =
        isToldByNoun(syntax, predicate, verb) || SubjectFinder.isBehindComma(syntax, predicate);
    Effect unknown = told ? Effect.SAME : Effect.UNSURE;
    Effect effect =
        Negation.isYetTo(syntax, predicate)
            ? Effect.SAME
            : signals
                .effect(token, "governor")
                .or(() -> ofInfinitive(syntax, predicate, token))
                .orElse(unknown);
    if (effect == Effect.SAME && isMovedAway(syntax, predicate, verb)) {
      caveats.add(Caveat.unsure("depends on «" + token.text() + "», which takes it from its day"));
      return Effect.UNSURE;
    }
    if (effect == Effect.SAME && syntax.actsAsVerb(predicate) && isHearsay(syntax, verb)) {
      return Effect.BELIEF;
    }
    if (effect == Effect.UNSURE) {
      caveats.add(
          Caveat.unsure("depends on «" + token.text() + "», which leaves open whether it happens"));
    }
    return effect;
  }

  /** "Monday's opening was delayed": put off with no new day behind the verb. */
  private boolean isMovedAway(Syntax syntax, int predicate, int verb) {
    return syntax.isPassive(verb)
        && signals.effectOfVerb(syntax, verb, "putting-off").isPresent()
        && syntax.token(predicate).isNoun()
        && IntStream.range(verb + 1, syntax.size())
            .takeWhile(at -> !syntax.isFinite(at))
            .noneMatch(at -> syntax.isValue(at) && DatedNouns.isNewDay(syntax, verb, at));
  }

  /** "is set to open", but not "set the price at". */
  private Optional<Effect> ofInfinitive(Syntax syntax, int predicate, Token governor) {
    return Governors.afterTo(syntax, predicate)
        ? signals.effect(governor, "governor-to")
        : Optional.empty();
  }

  /** "is said to have left", "was reported to be ill": nobody says so; "the loss was announced". */
  private boolean isHearsay(Syntax syntax, int verb) {
    return signals.is(syntax.token(verb), "reporting")
        && !syntax.children(verb, "aux:pass", "nsubj:pass").isEmpty();
  }

  private Effect modal(Syntax syntax, int verb, Set<Caveat> caveats) {
    int reach = HELPERS;
    for (int at = verb - 1; at >= 0 && at >= verb - reach; at--) {
      Token token = syntax.token(at);
      if (token.tag().equals("TO")
          && (at == verb - 1 && Governors.followsBeTo(syntax, verb)
              || isOfObligation(syntax, at))) {
        return Effect.FORECAST;
      }
      if (token.tag().equals("MD")) {
        Effect effect = signals.effect(token, "modal").orElse(Effect.UNSURE);
        boolean perfect = at + 1 < verb && hasLemma(syntax, at + 1, verb, "have");
        if (effect == Effect.UNSURE || (effect == Effect.PROMISE && perfect)) {
          caveats.add(
              Caveat.open("says «" + token.text() + "», which leaves open whether it happens"));
          return Effect.UNSURE;
        }
        return effect == Effect.PROMISE && !mayPromise(syntax, verb) ? Effect.FORECAST : effect;
      }
      if (isHadTo(syntax, at)) {
        // "would have had to pay": what helps "had" is before it.
        reach += HELPERS;
        continue;
      }
      if (isUnderWay(syntax, verb, at)) {
        return signals.effect(token, "aspect").orElse(Effect.SAME);
      }
      if (isAtIt(syntax, verb, at)) {
        return Effect.FORECAST;
      }
      boolean helper = syntax.isAuxiliary(at) || token.tag().startsWith("RB");
      if (!helper && !token.isLemma("be")) {
        break;
      }
    }
    return Effect.SAME;
  }

  /** The "to" of "had to", "have had to". */
  private static boolean isHadTo(Syntax syntax, int to) {
    return syntax.token(to).tag().equals("TO") && to > 0 && syntax.token(to - 1).is("had");
  }

  /** "has to pay": whoever has to has not yet. */
  private static boolean isOfObligation(Syntax syntax, int to) {
    return to > 0
        && syntax.token(to - 1).isLemma("have")
        && syntax.token(to - 1).tag().matches("VB[ZP]");
  }

  /**
   * In "said it would pay" the speaker may promise; in "the mine would pay" nobody does. By the
   * pronoun alone: whom it means is not known here.
   */
  private static boolean mayPromise(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.children(verb, "nsubj");
    boolean shared = syntax.is(verb, "conj") || syntax.is(verb, "xcomp");
    return (shared || !subjects.isEmpty())
        && subjects.stream().allMatch(at -> syntax.token(at).tag().startsWith("PRP"));
  }

  /** "is being bought": what happens once is not over yet, and may still come to nothing. */
  private static boolean isUnderWay(Syntax syntax, int verb, int being) {
    int helper = being - 1;
    while (helper >= 0 && syntax.token(helper).tag().startsWith("RB")) {
      helper--;
    }
    return syntax.token(being).is("being")
        && helper >= 0
        && syntax.token(helper).tag().matches("VBZ|VBP")
        && PredicateFamilies.shipped()
            .ofVerb(syntax, verb, true)
            .filter(family -> family.nature() == PredicateFamily.Nature.ONCE)
            .isPresent();
  }

  /** "said he was leaving": whoever leaves has not left. */
  private static boolean isAtIt(Syntax syntax, int verb, int be) {
    return syntax.token(be).isLemma("be")
        && syntax.isFinite(be)
        && syntax.token(verb).tag().equals("VBG")
        && PredicateFamilies.shipped()
            .ofVerb(syntax, verb, false)
            .filter(family -> family.nature() == PredicateFamily.Nature.ONCE && family.post())
            .isPresent();
  }

  private static boolean hasLemma(Syntax syntax, int from, int to, String lemma) {
    for (int at = from; at < to; at++) {
      if (syntax.token(at).isLemma(lemma)) {
        return true;
      }
    }
    return false;
  }

  private void addCaveats(
      Syntax syntax, int predicate, int first, int end, boolean negated, Set<Caveat> caveats) {
    if (Suppositions.isQuestion(syntax)) {
      caveats.add(Caveat.open("stands in a question"));
    }
    if (suppositions.isInvented(syntax)) {
      caveats.add(Caveat.open("stands in a work of fiction"));
    }
    if (suppositions.isSupposed(syntax, predicate, first)) {
      caveats.add(Caveat.open("stands in a condition"));
    }
    if (predicate > 0 && signals.is(syntax.token(predicate - 1), "short")) {
      caveats.add(Caveat.open("says «" + syntax.token(predicate - 1).text() + "»"));
    }
    if (isOfDoubt(syntax, predicate)) {
      caveats.add(Caveat.open("is told as what may be so"));
    }
    if (negation.isOfMissing(syntax, first)) {
      caveats.add(Caveat.open("there is nothing to show it, which does not say that it is so"));
    }
    for (int at = first; at < end; at++) {
      if (signals.is(syntax.token(at), "unsure")) {
        caveats.add(
            Caveat.unsure(
                "says «" + syntax.token(at).text() + "», which leaves open whether it is so"));
      }
    }
    if (negated) {
      caveats.addAll(ofDenial(syntax, predicate));
    }
  }

  /** "is less certain", "is the least likely". */
  private static boolean isLessened(Syntax syntax, int predicate) {
    return predicate > 0
        && syntax.token(predicate).tag().startsWith("JJ")
        && (syntax.token(predicate - 1).is("less") || syntax.token(predicate - 1).is("least"));
  }

  /** What leaves open whether a negation denies what the predicate tells. */
  List<Caveat> ofDenial(Syntax syntax, int predicate) {
    List<Caveat> caveats = new ArrayList<>();
    for (int at = predicate; at < syntax.size() && !reports(syntax, at); at++) {
      if (takesNegation(syntax, predicate, at)) {
        caveats.add(
            Caveat.unsure("may deny only the words behind «" + syntax.token(at).text() + "»"));
      } else if (isManner(syntax, predicate, at)) {
        caveats.add(Caveat.unsure("may deny only «" + syntax.token(at).text() + "»"));
      }
    }
    return caveats;
  }

  /** "was not spent wisely", by the adverb's ending. */
  private boolean isManner(Syntax syntax, int predicate, int at) {
    Token word = syntax.token(at);
    return at > predicate
        && word.tag().startsWith("RB")
        && word.text().endsWith("ly")
        && syntax.head(at) == predicate
        && !signals.is(word, "whole");
  }

  /** "false reports of a death", "the threat of a sale". */
  private boolean isOfDoubt(Syntax syntax, int predicate) {
    int of = syntax.token(predicate).isNoun() ? syntax.phraseStart(predicate) - 1 : -1;
    return of > 0 && syntax.token(of).is("of") && signals.is(syntax.token(of - 1), "doubt");
  }

  /** "has not resigned, Roe said, and intends to": behind a report no word takes the negation. */
  private boolean reports(Syntax syntax, int at) {
    return syntax.isFinite(at) && signals.is(syntax.token(at), "reporting");
  }

  /** "did not pay because", "did not pay only $5 million", "did not pay him to be silent". */
  private boolean takesNegation(Syntax syntax, int predicate, int at) {
    Token word = syntax.token(at);
    boolean purpose =
        word.tag().equals("TO")
            && at > predicate + 1
            && at + 1 < syntax.size()
            && syntax.token(at + 1).tag().equals("VB");
    return purpose || signals.is(word, "scope") || signals.is(word, "focus");
  }
}
