package org.onrecord.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.amount.Modifier;
import org.onrecord.claim.Count;

/**
 * An amount as two intervals: where its value probably lies, and where it may lie without anybody
 * having been wrong. The widths stand in {@code hedges.tsv}.
 *
 * @param likely never open
 * @param possible open where the hedge is
 */
record AmountRange(Interval likely, Interval possible) {

  private static final BigDecimal MOST_LIKELY_ROUNDING = new BigDecimal("0.025");
  private static final BigDecimal MOST_POSSIBLE_ROUNDING = new BigDecimal("0.05");
  private static final BigDecimal LIKELY_RATE_CHANGE = new BigDecimal("0.03");
  private static final BigDecimal POSSIBLE_RATE_CHANGE = new BigDecimal("0.10");
  private static final BigDecimal NONE = BigDecimal.ZERO;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static AmountRange of(Amount amount) {
    return of(amount.low(), amount.high(), amount.modifier());
  }

  /** A number of people or things is told to the last digit, unless it ends in noughts. */
  static AmountRange of(Count count) {
    BigDecimal low = count.low().value().or(count.high()::value).orElseThrow();
    BigDecimal high = count.high().value().orElse(low);
    boolean round = isRound(low) && isRound(high);
    return new AmountRange(
        around(low, high, count.modifier(), "likely", round ? MOST_LIKELY_ROUNDING : NONE),
        around(low, high, count.modifier(), "possible", round ? MOST_POSSIBLE_ROUNDING : NONE));
  }

  /** "500", "1,200", "8.2", but not "14" or "20". */
  private static boolean isRound(BigDecimal number) {
    BigDecimal plain = number.abs().stripTrailingZeros();
    return plain.scale() > 0 || plain.scale() < 0 && number.compareTo(HUNDRED) >= 0;
  }

  /** Whoever converted it took the rate of some day, so that it is less sure than the amount. */
  static AmountRange of(Equivalent amount) {
    return of(amount.low(), amount.high(), amount.modifier()).converted(BigDecimal.ONE);
  }

  private static AmountRange of(Bound from, Bound to, Modifier modifier) {
    BigDecimal low = from.value().or(to::value).orElseThrow();
    BigDecimal high = to.value().orElse(low);
    return new AmountRange(
        around(low, high, modifier, "likely", MOST_LIKELY_ROUNDING),
        around(low, high, modifier, "possible", MOST_POSSIBLE_ROUNDING));
  }

  /** The same in another currency; as rates move, both intervals are wider by a share of it. */
  AmountRange converted(BigDecimal rate) {
    return new AmountRange(
        likely.times(rate, LIKELY_RATE_CHANGE), possible.times(rate, POSSIBLE_RATE_CHANGE));
  }

  private static Interval around(
      BigDecimal low, BigDecimal high, Modifier modifier, String kind, BigDecimal mostRounding) {
    return new Interval(
        HedgeWidths.of(modifier, kind + "-below")
            .map(share -> low.subtract(low.multiply(share)).subtract(rounding(low, mostRounding))),
        HedgeWidths.of(modifier, kind + "-above")
            .map(share -> high.add(high.multiply(share)).add(rounding(high, mostRounding))));
  }

  /** Half a unit of the last digit that is not zero, at most a share of the number. */
  private static BigDecimal rounding(BigDecimal number, BigDecimal most) {
    BigDecimal plain = number.abs().stripTrailingZeros();
    BigDecimal half = HALF.multiply(plain.ulp());
    return half.min(plain.multiply(most)).setScale(6, RoundingMode.HALF_UP);
  }

  boolean agreesWith(AmountRange other) {
    return likely.meets(other.likely);
  }

  boolean excludes(AmountRange other) {
    return !possible.meets(other.possible);
  }

  /** From low to high, both included; an empty end is open. */
  record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    private Interval times(BigDecimal rate, BigDecimal change) {
      BigDecimal less = rate.multiply(BigDecimal.ONE.subtract(change));
      BigDecimal more = rate.multiply(BigDecimal.ONE.add(change));
      return new Interval(low.map(less::multiply), high.map(more::multiply));
    }

    boolean meets(Interval other) {
      return isBelow(low, other.high) && isBelow(other.low, high);
    }

    private static boolean isBelow(Optional<BigDecimal> low, Optional<BigDecimal> high) {
      return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }
  }
}
