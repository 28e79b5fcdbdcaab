package org.onrecord.evaluate;

/**
 * Precision, recall and F1 of one measure.
 *
 * @param truePositives how much of the gold was found; fractional where a measure counts overlap
 * @param predicted how many items were predicted
 * @param gold how many items the gold holds
 */
public record Score(double truePositives, int predicted, int gold) {

  /** 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : truePositives / predicted;
  }

  /** 0 where the gold is empty. */
  public double recall() {
    return gold == 0 ? 0 : truePositives / gold;
  }

  public double f1() {
    return harmonicMean(precision(), recall());
  }

  static double harmonicMean(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
