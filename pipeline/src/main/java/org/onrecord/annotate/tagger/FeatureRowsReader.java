package org.onrecord.annotate.tagger;

import java.io.IOException;
import org.onrecord.annotate.model.TextHash;

/**
 * Reads the values of features with the tags of which they say something, each with the number of
 * its weight, and then the weights. All tags of a value stand together.
 */
final class FeatureRowsReader {

  private final ModelBytes in;
  private final TagNames tags;

  FeatureRowsReader(ModelBytes in, TagNames tags) {
    this.in = in;
    this.tags = tags;
  }

  FeatureRows read() throws IOException {
    int count = in.count();
    long[] values = new long[count];
    int[] tagNumbers = new int[count];
    int[] weightNumbers = new int[count];
    for (int at = 0; at < count; at++) {
      weightNumbers[at] = in.number4();
      long feature = TextHash.ofKind(in.number4());
      values[at] = in.hashAt(in.text(), feature);
      tagNumbers[at] = tags.number(in.hashAt(in.text(), TextHash.EMPTY));
    }
    double[] weights = new ObjectStream(in, (key, value) -> {}).reals();
    FeatureRows rows = new FeatureRows(count);
    for (int at = 0; at < count; at++) {
      if (at == 0 || values[at] != values[at - 1]) {
        rows.begin(values[at]);
      }
      rows.add(tagNumbers[at], weight(weights, weightNumbers[at]));
    }
    rows.finish();
    return rows;
  }

  private static double weight(double[] weights, int number) throws IOException {
    if (number < 0 || number >= weights.length) {
      throw new IOException("the tagger's model has no weight of number " + number);
    }
    return weights[number];
  }
}
