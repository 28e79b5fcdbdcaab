package org.onrecord.annotate.tagger;

import java.util.Arrays;

/**
 * Finds the best tags of one sentence, word by word (Viterbi's algorithm): for each pair of tags
 * that a word and the one before it can have, the best way to it is kept. Of equally good ways the
 * one that CoreNLP would find is taken: the first, in the order of the words' tags.
 */
final class TagSearch {

  /** Below it, all scores are multiplied, lest they vanish in a long sentence. */
  private static final double SMALL = 0x1p-300;

  private static final double MUCH = 0x1p300;

  /** Words before the first, which are outside. */
  private static final int BEFORE = 2;

  private final TagHistories histories;

  /** The tags that each word can have, those of two words outside first. */
  private final int[][] possible;

  /** For each word and pair of tags, the tag before them, by its place among the possible ones. */
  private final int[][] origins;

  private int size;

  /** Of each pair of tags of the last two words, that of the last changing fastest. */
  private double[] scores = {1};

  TagSearch(TagHistories histories, int words) {
    this.histories = histories;
    this.possible = new int[BEFORE + words][];
    this.origins = new int[words][];
    int[] outside = {histories.outside()};
    Arrays.fill(possible, 0, BEFORE, outside);
  }

  /**
   * Goes on to the next word.
   *
   * @param tags those that it can have
   * @param factors what all but the tags before says for and against each tag there is
   */
  void add(int[] tags, double[] factors) {
    int[] second = possible[size];
    int[] first = possible[size + 1];
    double[] next = new double[first.length * tags.length];
    int[] origin = new int[next.length];
    Arrays.fill(next, -1);
    for (int pair = 0; pair < scores.length; pair++) {
      int two = pair / first.length;
      int one = pair % first.length;
      int row = histories.row(second[two], first[one]);
      double share = scores[pair] / histories.total(row, factors);
      for (int tag = 0, to = one * tags.length; tag < tags.length; tag++, to++) {
        double score = share * (histories.factor(row, tags[tag]) * factors[tags[tag]]);
        if (score > next[to]) {
          next[to] = score;
          origin[to] = two;
        }
      }
    }
    possible[BEFORE + size] = tags;
    origins[size++] = origin;
    scores = enlarged(next);
  }

  private static double[] enlarged(double[] scores) {
    for (double score : scores) {
      if (score >= SMALL) {
        return scores;
      }
    }
    for (int at = 0; at < scores.length; at++) {
      scores[at] *= MUCH;
    }
    return scores;
  }

  /** The best tag of every word. */
  int[] best() {
    int[] best = new int[size];
    int pair = bestPair();
    for (int word = size - 1; word >= 0; word--) {
      int[] tags = possible[BEFORE + word];
      best[word] = tags[pair % tags.length];
      pair = origins[word][pair] * possible[BEFORE + word - 1].length + pair / tags.length;
    }
    return best;
  }

  private int bestPair() {
    int[] origin = origins[size - 1];
    int best = 0;
    for (int pair = 1; pair < scores.length; pair++) {
      boolean equal = scores[pair] == scores[best];
      if (scores[pair] > scores[best] || (equal && origin[pair] < origin[best])) {
        best = pair;
      }
    }
    return best;
  }
}
