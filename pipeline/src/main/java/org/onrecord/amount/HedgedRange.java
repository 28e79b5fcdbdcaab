package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a hedge makes of a number or of a range of numbers.
 *
 * @param low open for "up to" and "less than"
 * @param high open for "more than" and "at least"
 */
record HedgedRange(Bound low, Bound high, Modifier modifier) {

  /**
   * "about" leaves a range a range; "up to $5-7 million" has its upper end only.
   *
   * @param interval whether it is a range; else {@code low} is the number
   */
  static HedgedRange of(
      BigDecimal low, BigDecimal high, boolean interval, Optional<Modifier> hedge) {
    Modifier modifier =
        interval
            ? hedge.filter(m -> m != Modifier.ABOUT).orElse(Modifier.RANGE)
            : hedge.orElse(Modifier.EXACT);
    return switch (modifier) {
      case LESS_THAN, UP_TO -> new HedgedRange(Bound.OPEN, end(low, high, interval), modifier);
      case MORE_THAN, AT_LEAST -> new HedgedRange(bound(low), Bound.OPEN, modifier);
      case EXACT, ABOUT, RANGE -> new HedgedRange(bound(low), end(low, high, interval), modifier);
    };
  }

  private static Bound end(BigDecimal low, BigDecimal high, boolean interval) {
    return bound(interval ? high : low);
  }

  private static Bound bound(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return Bound.at(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
