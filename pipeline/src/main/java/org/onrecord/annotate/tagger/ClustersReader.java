package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the kinds of features, of all words and of rare ones: the clusters of words are in them.
 */
final class ClustersReader implements ObjectStream.Pairs {

  /** Words in the file that is known. */
  private static final int EXPECTED = 540_000;

  private final ModelBytes in;
  private final HashIndex words = new HashIndex(EXPECTED);
  private final HashIndex numbers = new HashIndex(Short.MAX_VALUE);
  private final List<String> names = new ArrayList<>();

  private ClustersReader(ModelBytes in) {
    this.in = in;
  }

  static Clusters read(ModelBytes in) throws IOException {
    ClustersReader reader = new ClustersReader(in);
    ObjectStream features = new ObjectStream(in, reader);
    features.object();
    features.object();
    return new Clusters(reader.words, List.copyOf(reader.names));
  }

  @Override
  public void add(int word, int cluster) throws IOException {
    long name = in.hashAt(cluster, TextHash.EMPTY);
    int number = numbers.get(name);
    if (number == HashIndex.NONE) {
      number = names.size();
      names.add(in.textAt(cluster));
      numbers.put(name, number);
    }
    if (!words.put(in.hashAt(word, TextHash.EMPTY), number)) {
      throw new IOException("the tagger's model has a word in two clusters");
    }
  }
}
