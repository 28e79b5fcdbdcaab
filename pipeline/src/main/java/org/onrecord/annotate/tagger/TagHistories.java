package org.onrecord.annotate.tagger;

import java.util.Arrays;
import java.util.List;
import org.onrecord.annotate.model.TextHash;

/** What each pair of tags says for and against the tag after them, in one table. */
final class TagHistories {

  /** What CoreNLP calls the tag before the first. */
  private static final String OUTSIDE = "NA";

  private final int tags;

  /** A row for every pair of tags, or of what is outside and a tag. */
  private final double[] factors;

  TagHistories(List<String> names, FeatureRows features) {
    this.tags = names.size();
    this.factors = new double[(tags + 1) * (tags + 1) * tags];
    Arrays.fill(factors, 1);
    for (int second = 0; second <= tags; second++) {
      for (int first = 0; first <= tags; first++) {
        fill(row(second, first), name(names, second), name(names, first), features);
      }
    }
  }

  private static String name(List<String> names, int tag) {
    return tag == names.size() ? OUTSIDE : names.get(tag);
  }

  private void fill(int row, String second, String first, FeatureRows features) {
    long pair = FeatureRows.hash(Feature.TWO_TAGS_BEFORE, second);
    pair = TextHash.add(TextHash.add(pair, '!'), first);
    features.multiply(features.row(pair), factors, row);
    features.multiply(features.row(Feature.TAG_BEFORE, first), factors, row);
  }

  int tags() {
    return tags;
  }

  /** The number that stands for the tag before the first. */
  int outside() {
    return tags;
  }

  /**
   * @param second the tag before the last one
   * @param first the tag right before
   */
  int row(int second, int first) {
    return (second * (tags + 1) + first) * tags;
  }

  double factor(int row, int tag) {
    return factors[row + tag];
  }

  /** The sum over all tags, by which that of one is divided for its probability. */
  double total(int row, double[] scores) {
    double even = 0;
    double odd = 0;
    int at = 0;
    for (; at < tags - 1; at += 2) {
      even += factors[row + at] * scores[at];
      odd += factors[row + at + 1] * scores[at + 1];
    }
    return at < tags ? even + odd + factors[row + at] * scores[at] : even + odd;
  }
}
