package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.Arrays;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.TextHash;

/**
 * What each value of a feature says for and against each tag, as factors: a weight of the model is
 * the logarithm of one. Tags of which a feature says nothing take no room.
 */
final class FeatureRows {

  /** The row of values that the model does not know: it says nothing. */
  static final int NOTHING = 0;

  private final HashIndex rows;

  /** Where each row begins; the next begins where it ends. */
  private int[] starts;

  private int count = 1;
  private final int[] tags;
  private final double[] factors;
  private int size;

  /**
   * @param weights the number of weights that will be added
   */
  FeatureRows(int weights) {
    this.rows = new HashIndex(weights);
    this.starts = new int[weights + 2];
    this.tags = new int[weights];
    this.factors = new double[weights];
  }

  /** The hash by which a value of a feature is found. */
  static long hash(int feature, String value) {
    return TextHash.add(TextHash.ofKind(feature), value);
  }

  /**
   * Begins a row.
   *
   * @throws IOException when there is one of that hash already
   */
  void begin(long hash) throws IOException {
    if (!rows.put(hash, count)) {
      throw new IOException("the tagger's model has two parts on one feature");
    }
    starts[count++] = size;
    starts[count] = size;
  }

  /** Adds to the row that was begun last. */
  void add(int tag, double weight) {
    tags[size] = tag;
    factors[size++] = Math.exp(weight);
    starts[count] = size;
  }

  /** Gives back the room that is not needed; nothing is to be added any more. */
  void finish() {
    starts = Arrays.copyOf(starts, count + 1);
  }

  int row(int feature, String value) {
    return row(hash(feature, value));
  }

  int row(int feature, boolean value) {
    return row(feature, value ? Feature.YES : Feature.NO);
  }

  int row(int feature, String text, int from, int to) {
    return row(TextHash.add(TextHash.ofKind(feature), text, from, to));
  }

  /**
   * @param hash as {@link #hash} gives it
   */
  int row(long hash) {
    int row = rows.get(hash);
    return row == HashIndex.NONE ? NOTHING : row;
  }

  /** Multiplies by a row, from a place in an array on that has one for each tag. */
  void multiply(int row, double[] scores, int from) {
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      scores[from + tags[at]] *= factors[at];
    }
  }

  void multiply(int[] several, double[] scores) {
    for (int row : several) {
      multiply(row, scores, 0);
    }
  }
}
