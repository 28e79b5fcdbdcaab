package org.onrecord.annotate.recogniser;

import org.onrecord.annotate.model.Piece;

/** What the words of a sentence add to each label, and to each pair of labels of neighbours. */
final class SentenceScores {

  /** How far words are looked at without regard to their order. */
  private static final int FAR = 5;

  /** Behind a word this short, the one beyond it is looked at too. */
  private static final int SHORT_WORD = 3;

  private static final Piece DASH = Piece.of("-");
  private static final Piece DOTS = Piece.of("...");
  private static final Piece WORD_BEFORE = Piece.of("-PW_CTYPE" + Sums.OF_LABEL);
  private static final Piece WORD_AFTER = Piece.of("-NW_CTYPE" + Sums.OF_LABEL);
  private static final Piece WORD_BEYOND_BEFORE = Piece.of("-PPW_CTYPE" + Sums.OF_LABEL);
  private static final Piece WORD_BEYOND_AFTER = Piece.of("-NNW_CTYPE" + Sums.OF_LABEL);
  private static final Piece SHAPE_BEFORE = Piece.of("-PCTYPE" + Sums.OF_LABEL);
  private static final Piece SHAPE_AFTER = Piece.of("-CNTYPE" + Sums.OF_LABEL);
  private static final Piece SHAPES_AROUND = Piece.of("-PCNTYPE" + Sums.OF_LABEL);
  private static final Piece WORDS = Piece.of("-PSEQW2" + Sums.OF_PAIR);
  private static final Piece CLUSTERS = Piece.of("-PSEQpcDS" + Sums.OF_PAIR);
  private static final Piece SHAPES = Piece.of("-TYPES" + Sums.OF_PAIR);

  private final FeatureTable features;
  private final WindowOfWords words;
  private final Occurrences occurrences;
  private final double[] labelSum;
  private final double[] pairSum;

  SentenceScores(Sums sums, WindowOfWords words, String[] tags) {
    this.features = sums.table();
    this.words = words;
    this.occurrences = new Occurrences(words, tags);
    this.labelSum = new double[sums.labels()];
    this.pairSum = new double[sums.labels() * sums.labels()];
  }

  /** Of a word's label; the array is used again for the next word. */
  double[] labels(int at) {
    WordWeights word = words.get(at);
    WordWeights before = words.get(at - 1);
    WordWeights after = words.get(at + 1);
    System.arraycopy(word.own(), 0, labelSum, 0, labelSum.length);
    add(before.before(), labelSum);
    add(after.after(), labelSum);
    addFar(at);
    addShapes(before, word, after);
    if (before.spelling().length() <= SHORT_WORD) {
      addPair(words.get(at - 2).word(), DOTS, word.shape(), WORD_BEYOND_BEFORE, labelSum);
    }
    if (after.spelling().length() <= SHORT_WORD) {
      addPair(words.get(at + 2).word(), DOTS, word.shape(), WORD_BEYOND_AFTER, labelSum);
    }
    for (Piece pattern : occurrences.at(at)) {
      features.add(pattern.hash(), labelSum);
    }
    return labelSum;
  }

  private void addShapes(WordWeights before, WordWeights word, WordWeights after) {
    addPair(before.word(), DOTS, word.shape(), WORD_BEFORE, labelSum);
    addPair(word.shape(), DOTS, after.word(), WORD_AFTER, labelSum);
    addPair(before.shape(), DOTS, word.shape(), SHAPE_BEFORE, labelSum);
    addPair(word.shape(), DOTS, after.shape(), SHAPE_AFTER, labelSum);
    long around = word.shape().behind(before.shape().then(DOTS));
    around = after.shape().behind(DOTS.behind(around));
    features.add(SHAPES_AROUND.behind(around), labelSum);
  }

  private void addFar(int at) {
    for (int distance = 1; distance <= FAR; distance++) {
      if (isFirst(at, distance, -1)) {
        add(words.get(at - distance).farBefore(), labelSum);
      }
      if (isFirst(at, distance, 1)) {
        add(words.get(at + distance).farAfter(), labelSum);
      }
    }
  }

  /** The same word, or the padding, counts once on each side. */
  private boolean isFirst(int at, int distance, int side) {
    String spelling = words.get(at + side * distance).spelling();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (words.get(at + side * nearer).spelling().equals(spelling)) {
        return false;
      }
    }
    return true;
  }

  /** Of the labels of the word before and of this; the array is used again for the next word. */
  double[] pairs(int at) {
    WordWeights word = words.get(at);
    WordWeights before = words.get(at - 1);
    System.arraycopy(word.pair(), 0, pairSum, 0, pairSum.length);
    add(before.pairBefore(), pairSum);
    add(words.get(at + 1).pairAfter(), pairSum);
    addPair(before.word(), DASH, word.word(), WORDS, pairSum);
    addPair(before.cluster(), DASH, word.cluster(), CLUSTERS, pairSum);
    addPair(before.shape(), DASH, word.shape(), SHAPES, pairSum);
    return pairSum;
  }

  private void addPair(Piece first, Piece between, Piece second, Piece kind, double[] sum) {
    features.add(kind.behind(second.behind(first.then(between))), sum);
  }

  private static void add(double[] values, double[] sum) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += values[at];
    }
  }
}
