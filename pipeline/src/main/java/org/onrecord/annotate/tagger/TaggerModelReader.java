package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the file in which CoreNLP keeps a tagger's model: its settings, the words of the training
 * text, the tags, the kinds of features with the clusters of words among them, the values of the
 * features, and the weights. Settings, kinds of features and weights are objects that Java has
 * serialized.
 */
final class TaggerModelReader {

  /** Two numbers before the words, of which nothing depends here. */
  private static final int SIZES = 2 * Integer.BYTES;

  private TaggerModelReader() {}

  /**
   * @throws IOException when it cannot be read or is no such model
   */
  static TaggerModel read(InputStream file) throws IOException {
    ModelBytes in = new ModelBytes(file.readAllBytes());
    TaggerSettings settings = TaggerSettings.read(in);
    in.skip(SIZES);
    int wordsAt = in.position();
    SeenWordsReader.skip(in);
    TagNames tags = TagNames.read(in);
    Clusters clusters = ClustersReader.read(in);
    FeatureRows features = new FeatureRowsReader(in, tags).read();
    in.moveTo(wordsAt);
    SeenWords seen = new SeenWordsReader(in, tags, settings.rareBelow()).read();
    TagHistories histories = new TagHistories(tags.names(), features);
    return new TaggerModel(tags.names(), tags.open(), seen, clusters, features, histories);
  }
}
