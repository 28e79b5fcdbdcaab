package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.TextHash;

/**
 * Reads the kinds of features, of all words and of rare ones: the clusters of words are in them.
 */
final class ClustersReader implements ObjectStream.Pairs {

  /** Words in the file that is known. */
  private static final int EXPECTED = 540_000;

  private final ModelBytes in;
  private long[] keys = new long[EXPECTED];
  private int[] numbers = new int[EXPECTED];
  private int size;
  private final HashIndex numbersByName = new HashIndex(Byte.MAX_VALUE);
  private final List<String> names = new ArrayList<>();

  private ClustersReader(ModelBytes in) {
    this.in = in;
  }

  static Clusters read(ModelBytes in) throws IOException {
    ClustersReader reader = new ClustersReader(in);
    ObjectStream features = new ObjectStream(in, reader);
    features.object();
    features.object();
    return new Clusters(
        Arrays.copyOf(reader.keys, reader.size),
        Arrays.copyOf(reader.numbers, reader.size),
        List.copyOf(reader.names));
  }

  @Override
  public void add(int word, int cluster) throws IOException {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    insert(
        Clusters.key(in.javaHashAt(word), in.hashAt(word, TextHash.EMPTY)),
        number(in.hashAt(cluster, TextHash.EMPTY), cluster));
  }

  private int number(long hash, int name) {
    int number = numbersByName.get(hash);
    if (number == HashIndex.NONE) {
      number = names.size();
      names.add(in.textAt(name));
      numbersByName.put(hash, number);
    }
    return number;
  }

  /** Goes back past the few words of the same bucket that have greater keys. */
  private void insert(long key, int number) throws IOException {
    int at = size++;
    while (at > 0 && keys[at - 1] >= key) {
      if (keys[at - 1] == key || !Clusters.shareBucket(keys[at - 1], key)) {
        throw new IOException("the tagger's model has a word twice or in an unknown order");
      }
      keys[at] = keys[at - 1];
      numbers[at] = numbers[--at];
    }
    keys[at] = key;
    numbers[at] = number;
  }
}
