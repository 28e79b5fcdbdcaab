package org.onrecord.annotate.parser;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The units of the hidden layer. Most nodes about the top of the stack are missing, so the layer
 * starts from what it is when all are. What a node there adds to that is computed when a text first
 * has it, and kept while there is room, as few words make up most of every text. Thread-safe; the
 * values do not depend on what is kept.
 */
final class HiddenLayer {

  /** Sums that are kept, of four kilobytes each with the shipped model. */
  private static final int KEPT = 20_000;

  private final ParserModel model;
  private final int[] missing;
  private final float[] allMissing;
  private final AtomicReferenceArray<float[]> sums;
  private final AtomicInteger room = new AtomicInteger(KEPT);

  /**
   * @param missing the feature at each place of the input layer when there is no node
   */
  HiddenLayer(ParserModel model, int[] missing) {
    this.model = model;
    this.missing = missing;
    int size = model.shape().embedding();
    this.sums = new AtomicReferenceArray<>(model.embeddings().length / size * missing.length);
    this.allMissing = model.hiddenBias().clone();
    for (int place = 0; place < missing.length; place++) {
      int from = missing[place] * size;
      float[] embedding = Arrays.copyOfRange(model.embeddings(), from, from + size);
      addProduct(embedding, place, allMissing);
    }
  }

  /**
   * The layer before its activation.
   *
   * @param features a number of a word, tag or label for every place of the input layer
   * @param hidden is filled
   */
  void fill(int[] features, float[] hidden) {
    System.arraycopy(allMissing, 0, hidden, 0, hidden.length);
    float[][] terms = new float[features.length][];
    int count = 0;
    for (int place = 0; place < features.length; place++) {
      if (features[place] != missing[place]) {
        terms[count++] = sum(features[place], place);
      }
    }
    Rows.add(terms, count, hidden);
  }

  private float[] sum(int id, int place) {
    int index = id * missing.length + place;
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
    float[] embeddings = model.embeddings();
    float[] difference = new float[model.shape().embedding()];
    for (int dimension = 0; dimension < difference.length; dimension++) {
      difference[dimension] =
          embeddings[id * difference.length + dimension]
              - embeddings[missing[place] * difference.length + dimension];
    }
    float[] sum = new float[allMissing.length];
    addProduct(difference, place, sum);
    return sum;
  }

  private void addProduct(float[] embedding, int place, float[] to) {
    Rows.addScaled(embedding, model.hiddenWeights(), place * embedding.length, to);
  }
}
