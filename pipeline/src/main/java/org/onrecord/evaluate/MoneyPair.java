package org.onrecord.evaluate;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * A gold and a predicted amount of one text, and in what they agree.
 *
 * @param strict whether both ends are equal but for rounding, or neither amount has a value
 * @param relaxed whether the ends are within 1 %, one end is equal, or the predicted ones lie
 *     inside the gold range
 */
record MoneyPair(
    int gold,
    int predicted,
    boolean strict,
    boolean relaxed,
    boolean currency,
    boolean hedge,
    boolean overlap,
    boolean samePlace)
    implements OneToOne.Pair {

  /** Value before place before currency before hedge. */
  static final Comparator<MoneyPair> BEST_FIRST =
      Comparator.comparingInt(MoneyPair::weight)
          .reversed()
          .thenComparingInt(MoneyPair::gold)
          .thenComparingInt(MoneyPair::predicted);

  private static final double ROUNDING = 1e-5;
  private static final double ONE_PERCENT = 0.01;
  private static final double SMALLEST = 1e-8;

  static MoneyPair of(int goldAt, Money gold, int predictedAt, Money predicted, boolean anyDollar) {
    boolean strict =
        sameValue(gold, predicted, ROUNDING) || gold.low().isEmpty() && predicted.low().isEmpty();
    boolean hasPlaces = !gold.place().isEmpty() && !predicted.place().isEmpty();
    boolean overlap = hasPlaces && gold.place().get(0).overlaps(predicted.place().get(0));
    return new MoneyPair(
        goldAt,
        predictedAt,
        strict,
        strict || isNear(gold, predicted),
        MoneyWords.sameCurrency(gold.currency(), predicted.currency(), anyDollar),
        gold.hedge().equals(predicted.hedge()),
        overlap,
        overlap && gold.place().equals(predicted.place()));
  }

  /** Whether both ends are equal up to a share of the predicted value. */
  private static boolean sameValue(Money gold, Money predicted, double tolerance) {
    return isClose(gold.low(), predicted.low(), tolerance)
        && isClose(gold.high(), predicted.high(), tolerance);
  }

  /** Whether both ends are equal but for rounding. */
  static boolean sameValue(Money gold, Money predicted) {
    return sameValue(gold, predicted, ROUNDING);
  }

  private static boolean isNear(Money gold, Money predicted) {
    return sameValue(gold, predicted, ONE_PERCENT)
        || isInside(predicted, gold)
        || isClose(gold.low(), predicted.low(), ROUNDING)
        || isClose(gold.high(), predicted.high(), ROUNDING);
  }

  private static boolean isInside(Money predicted, Money range) {
    if (predicted.low().isEmpty() || range.low().isEmpty() || range.isSingleValue()) {
      return false;
    }
    double one = range.low().getAsDouble();
    double other = range.high().orElse(one);
    return Math.min(one, other) <= predicted.low().getAsDouble()
        && predicted.high().orElse(one) <= Math.max(one, other);
  }

  private static boolean isClose(OptionalDouble one, OptionalDouble other, double tolerance) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    double difference = Math.abs(one.getAsDouble() - other.getAsDouble());
    return difference <= SMALLEST + tolerance * Math.abs(other.getAsDouble());
  }

  /** Whether the two can belong together at all. */
  boolean isCandidate() {
    return relaxed || overlap;
  }

  boolean isRight() {
    return strict && currency;
  }

  /** The first thing that differs, in words. */
  String difference() {
    if (!strict) {
      return "another value";
    }
    return currency ? "another modifier" : "another currency";
  }

  private int weight() {
    return (strict ? 8 : 0)
        + (relaxed ? 4 : 0)
        + (overlap ? 3 : 0)
        + (currency ? 2 : 0)
        + (hedge ? 1 : 0);
  }
}
