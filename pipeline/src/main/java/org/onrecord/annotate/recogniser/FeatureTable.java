package org.onrecord.annotate.recogniser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.annotate.model.HashIndex;

/**
 * The weights of all features. A feature of one label has a weight for each; one of a pair of
 * neighbours has a weight for each pair of labels, the first neighbour's one after the other.
 *
 * @param rows where the weights of a feature begin
 * @param weights one row after the other
 */
record FeatureTable(HashIndex rows, float[] weights) {

  /**
   * @param weights of each feature by its name
   * @throws IllegalArgumentException when two names have the same number
   */
  static FeatureTable of(Map<String, float[]> weights) {
    int total = weights.values().stream().mapToInt(row -> row.length).sum();
    float[] all = new float[total];
    Map<String, Integer> rows = new LinkedHashMap<>();
    int row = 0;
    for (Map.Entry<String, float[]> feature : weights.entrySet()) {
      float[] values = feature.getValue();
      rows.put(feature.getKey(), row);
      System.arraycopy(values, 0, all, row, values.length);
      row += values.length;
    }
    return new FeatureTable(HashIndex.of(rows), all);
  }

  /** Adds the weights of a feature, if there is such a feature. */
  void add(long name, double[] sum) {
    int row = rows.get(name);
    if (row != HashIndex.NONE) {
      for (int at = 0; at < sum.length; at++) {
        sum[at] += weights[row + at];
      }
    }
  }
}
