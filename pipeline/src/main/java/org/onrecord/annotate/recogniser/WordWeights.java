package org.onrecord.annotate.recogniser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.model.Piece;

/**
 * A word and what it says by itself: of its own label, of its neighbours' and of those within five
 * words, and of a pair of labels.
 *
 * @param spelling as it stands in features
 * @param own adds to its own label
 * @param before adds to the label of the word after it
 * @param after adds to the label of the word before it
 * @param farBefore adds to the labels of the next five words
 * @param farAfter adds to the labels of the five words before it
 * @param pair adds to the pair of the label before and its own
 * @param pairBefore adds to the pair of its own label and the next
 * @param pairAfter adds to the pair of labels before it
 */
record WordWeights(
    String spelling,
    Piece word,
    Piece shape,
    Piece cluster,
    double[] own,
    double[] before,
    double[] after,
    double[] farBefore,
    double[] farAfter,
    double[] pair,
    double[] pairBefore,
    double[] pairAfter) {

  /** Longer parts of a word are no features. */
  private static final int LONGEST_PART = 6;

  private static final int SHORTEST_PART = 2;

  static WordWeights of(String spelling, String shape, String cluster, Sums sums) {
    return of(spelling, shape, cluster, shape, cluster, sums);
  }

  /** What stands before the first and after the last word. */
  static WordWeights padding(Sums sums) {
    // The features of training call what is not there by two names.
    return of("", "", "", "null", "null", sums);
  }

  private static WordWeights of(
      String spelling,
      String shape,
      String cluster,
      String shapeInPairAfter,
      String clusterOfNeighbour,
      Sums sums) {
    return new WordWeights(
        spelling,
        Piece.of(spelling),
        Piece.of(shape),
        Piece.of(cluster),
        sums.label(ownFeatures(spelling, shape, cluster)),
        sums.label(List.of(spelling + "-PW", clusterOfNeighbour + "-PDISTSIM", shape + "-PTYPE")),
        sums.label(List.of(spelling + "-NW", clusterOfNeighbour + "-NDISTSIM", shape + "-NTYPE")),
        sums.label(List.of(spelling + "-DISJP")),
        sums.label(List.of(spelling + "-DISJN")),
        sums.pair(
            List.of(
                "PSEQ",
                spelling + "-PSEQW",
                cluster + "-PSEQcDS",
                shape + "-PSEQcS",
                shape + "-TPS2")),
        sums.pair(List.of(spelling + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS")),
        sums.pair(List.of(shapeInPairAfter + "-TNS1")));
  }

  private static Set<String> ownFeatures(String spelling, String shape, String cluster) {
    Set<String> features = new LinkedHashSet<>();
    features.add("###");
    features.add(spelling + "-WORD");
    features.add(cluster + "-DISTSIM");
    features.add(shape + "-TYPE");
    String word = "<" + spelling + ">";
    for (int end = SHORTEST_PART; end <= Math.min(LONGEST_PART, word.length()); end++) {
      features.add("#" + word.substring(0, end) + "#");
    }
    for (int from = Math.max(0, word.length() - LONGEST_PART); from < word.length() - 1; from++) {
      features.add("#" + word.substring(from) + "#");
    }
    return features;
  }
}
