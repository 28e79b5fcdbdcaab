package org.onrecord.claim;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Tells amounts that are not what their clause says: "raised it to $5 million from $3 million", "$7
 * million, not $17 million", "cost $7 million more than planned", "got $3 million of the $5
 * million", "beating an estimate of $2 million".
 */
final class ComparedAmounts {

  private final ArticleView view;
  private final AmountTimes times;

  ComparedAmounts(ArticleView view, AmountTimes times) {
    this.view = view;
    this.times = times;
  }

  /**
   * Why the amount is not the clause's own; none where it is. What a measure was before is a claim
   * of its own.
   *
   * @param amount in the clause's sentence
   */
  Optional<Caveat> caveat(Clause clause, Span amount) {
    Syntax syntax = view.syntax(clause.sentence());
    int[] tokens = view.tokens(clause.sentence(), amount).orElseThrow();
    if (isRuledOut(syntax, tokens[0] - 1)) {
      return Optional.of(Caveat.open("tells what the value is not"));
    }
    if (isDifference(syntax, tokens[1] + 1)) {
      return Optional.of(Caveat.open("tells a difference and not the value"));
    }
    if (isWhole(syntax, tokens[0], tokens[1])) {
      return Optional.of(Caveat.open("tells the whole of which the value is a part"));
    }
    if (isExpectation(syntax, clause.predicate(), tokens[0])) {
      return Optional.of(Caveat.open("tells what was expected and not the value"));
    }
    boolean measured =
        clause.polarity().modality() == Modality.FACT && syntax.token(clause.predicate()).isNoun();
    return times.isEarlierValue(clause.sentence(), amount) && !measured
        ? Optional.of(Caveat.open("tells what the value is compared with"))
        : Optional.empty();
  }

  /** "$7 million, not $17 million", "$4 million rather than the $6 million". */
  private static boolean isRuledOut(Syntax syntax, int before) {
    int at = before;
    while (at > 0 && Signals.SHIPPED.is(syntax.token(at), "filler")) {
      at--;
    }
    if (at < 1) {
      return false;
    }
    boolean contrasted = syntax.token(at).is("not") && !syntax.isAuxiliary(at - 1);
    boolean replaced =
        syntax.token(at).is("than") && syntax.token(at - 1).is("rather")
            || syntax.token(at).is("of") && syntax.token(at - 1).is("instead");
    return contrasted || replaced;
  }

  /** "$3 million of the $5 million", but not "$3 million of its $5 million debt". */
  private static boolean isWhole(Syntax syntax, int first, int last) {
    int of = behindDeterminers(syntax, first - 1);
    return of > 0
        && syntax.token(of).is("of")
        && syntax.isValue(syntax.token(of - 1).is("out") ? of - 2 : of - 1)
        && (last + 1 >= syntax.size() || !syntax.token(last + 1).isNoun());
  }

  /** "analysts' estimate of $2 million", told of a value. */
  private static boolean isExpectation(Syntax syntax, int predicate, int first) {
    int of = behindDeterminers(syntax, first - 1);
    return of > 0
        && of - 1 != predicate
        && syntax.token(of).is("of")
        && Signals.SHIPPED.is(syntax.token(of - 1), "expectation");
  }

  private static int behindDeterminers(Syntax syntax, int before) {
    int at = before;
    while (at > 0 && syntax.token(at).tag().matches("DT|PRP\\$|RB|JJ")) {
      at--;
    }
    return at;
  }

  /** "more than planned", but not "more than a year ago". */
  private static boolean isDifference(Syntax syntax, int behind) {
    boolean compares =
        behind + 2 < syntax.size()
            && Signals.SHIPPED.is(syntax.token(behind), "difference")
            && syntax.token(behind + 1).is("than");
    for (int at = behind + 2; compares && at < Math.min(syntax.size(), behind + 5); at++) {
      if (Signals.SHIPPED.is(syntax.token(at), "period")) {
        return false;
      }
    }
    return compares;
  }
}
