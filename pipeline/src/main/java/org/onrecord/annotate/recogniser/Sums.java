package org.onrecord.annotate.recogniser;

import java.util.Collection;
import org.onrecord.annotate.model.TextHash;

/** Sums of the weights of features given by name. */
record Sums(FeatureTable table, int labels) {

  /** Features of one label, and of a pair of neighbours, end in these. */
  static final String OF_LABEL = "|C";

  static final String OF_PAIR = "|CpC";

  double[] label(Collection<String> features) {
    return sum(features, OF_LABEL, labels);
  }

  double[] pair(Collection<String> features) {
    return sum(features, OF_PAIR, labels * labels);
  }

  private double[] sum(Collection<String> features, String ending, int size) {
    double[] sum = new double[size];
    for (String feature : features) {
      table.add(TextHash.of(feature + ending), sum);
    }
    return sum;
  }
}
