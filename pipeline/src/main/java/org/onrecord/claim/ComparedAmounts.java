package org.onrecord.claim;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Tells amounts that are not what their clause says: "raised it to $5 million from $3 million", "$7
 * million, not $17 million", "cost $7 million more than planned".
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
