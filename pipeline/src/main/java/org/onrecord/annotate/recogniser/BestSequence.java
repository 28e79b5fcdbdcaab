package org.onrecord.annotate.recogniser;

/**
 * The best path through labels of words, given what each label and each pair of neighbours adds
 * (Viterbi 1967). Before the first word stands the first label.
 */
final class BestSequence {

  private final int labels;
  private final byte[][] cameFrom;
  private double[] best;
  private int words;

  BestSequence(int labels, int words) {
    this.labels = labels;
    this.cameFrom = new byte[words][labels];
    this.best = new double[labels];
    for (int label = 1; label < labels; label++) {
      best[label] = Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * Goes on by a word.
   *
   * @param own what each label adds
   * @param pairs what each pair of labels adds, the earlier label's one after the other
   */
  void add(double[] own, double[] pairs) {
    double[] next = new double[labels];
    for (int label = 0; label < labels; label++) {
      int from = 0;
      double score = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < labels; before++) {
        double reached = best[before] + pairs[before * labels + label];
        if (reached > score) {
          score = reached;
          from = before;
        }
      }
      next[label] = score + own[label];
      cameFrom[words][label] = (byte) from;
    }
    best = next;
    words++;
  }

  int[] labels() {
    int label = 0;
    for (int other = 1; other < labels; other++) {
      if (best[other] > best[label]) {
        label = other;
      }
    }
    int[] path = new int[words];
    for (int at = words - 1; at >= 0; at--) {
      path[at] = label;
      label = cameFrom[at][label];
    }
    return path;
  }
}
