package org.onrecord.annotate.parser;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature adds to the hidden layer. A sum is made when a text first has the feature, and
 * kept while there is room: few features make up most of every text. Thread-safe; the values do not
 * depend on what is kept.
 */
final class HiddenLayer {

  /** Sums that are kept, of four kilobytes each with the shipped model. */
  private static final int KEPT = 20_000;

  private final ParserModel model;
  private final AtomicReferenceArray<float[]> sums;
  private final AtomicInteger room = new AtomicInteger(KEPT);

  HiddenLayer(ParserModel model) {
    this.model = model;
    int embeddings = model.embeddings().length / model.shape().embedding();
    this.sums = new AtomicReferenceArray<>(embeddings * model.shape().features());
  }

  /**
   * The layer before its activation.
   *
   * @param features a number of a word, tag or label for every place of the input layer
   * @param hidden is filled
   */
  void fill(int[] features, float[] hidden) {
    System.arraycopy(model.hiddenBias(), 0, hidden, 0, hidden.length);
    for (int place = 0; place < features.length; place++) {
      add(sum(features[place], place), hidden);
    }
  }

  private float[] sum(int id, int place) {
    int index = id * model.shape().features() + place;
    float[] known = sums.get(index);
    if (known != null) {
      return known;
    }
    float[] sum = newSum(id, place);
    if (room.get() > 0 && room.decrementAndGet() >= 0) {
      sums.set(index, sum);
    }
    return sum;
  }

  private float[] newSum(int id, int place) {
    int size = model.shape().embedding();
    float[] sum = new float[model.shape().hidden()];
    for (int dimension = 0; dimension < size; dimension++) {
      addScaled(
          model.embeddings()[id * size + dimension],
          model.hiddenWeights(),
          (place * size + dimension) * sum.length,
          sum);
    }
    return sum;
  }

  private static void add(float[] values, float[] to) {
    for (int unit = 0; unit < to.length; unit++) {
      to[unit] += values[unit];
    }
  }

  /** Adds a row of a matrix, times a factor. */
  static void addScaled(float factor, float[] matrix, int row, float[] to) {
    for (int column = 0; column < to.length; column++) {
      to[column] += factor * matrix[row + column];
    }
  }
}
