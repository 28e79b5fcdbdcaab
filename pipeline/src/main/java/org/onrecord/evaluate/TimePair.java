package org.onrecord.evaluate;

import java.util.Comparator;

/**
 * A gold and a predicted time expression of one text that overlap, and in what they agree.
 *
 * @param samePlace whether they are equal but for white space at the ends
 * @param overlap shared code points
 * @param mod whether the gold one has a mod and the predicted one has the same
 */
record TimePair(
    int gold,
    int predicted,
    boolean samePlace,
    int overlap,
    boolean type,
    boolean value,
    boolean mod)
    implements OneToOne.Pair {

  static final Comparator<TimePair> BEST_FIRST =
      Comparator.comparing(TimePair::samePlace)
          .thenComparingInt(TimePair::overlap)
          .reversed()
          .thenComparingInt(TimePair::gold)
          .thenComparingInt(TimePair::predicted);

  /** The places must be trimmed. */
  static TimePair of(int goldAt, Timex gold, int predictedAt, Timex predicted) {
    return new TimePair(
        goldAt,
        predictedAt,
        gold.place().equals(predicted.place()),
        gold.place().overlap(predicted.place()),
        gold.type().equals(predicted.type()),
        gold.value().equals(predicted.value()),
        gold.hasMod() && gold.mod().equals(predicted.mod()));
  }
}
