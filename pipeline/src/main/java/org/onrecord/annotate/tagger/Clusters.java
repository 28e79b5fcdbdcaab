package org.onrecord.annotate.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.model.TextHash;

/**
 * The cluster of each of half a million words, which stand among the same words in a large text.
 *
 * @param keys a key of every word, in ascending order
 * @param numbers the number of the cluster of each
 * @param names the names of the clusters, by number
 */
record Clusters(long[] keys, int[] numbers, List<String> names) {

  /** What CoreNLP says for a word of no cluster. */
  private static final String NONE = "null";

  /** The word by which a file may name the cluster of all others. */
  private static final String OTHERS = "<unk>";

  /** Of Java's hash map in the file, where the words stand by bucket. */
  private static final int BUCKETS = 1 << 20;

  private static final int BUCKET_SHIFT = Long.SIZE - 1 - 20;

  /**
   * What a word is found by. The order of the keys is that of the buckets of a hash map, in which
   * the file has the words: so there is next to nothing to sort.
   *
   * @param javaHash the hash code that Java gives the word in lower case
   * @param textHash our own
   */
  static long key(int javaHash, long textHash) {
    long bucket = (javaHash ^ (javaHash >>> 16)) & (BUCKETS - 1);
    return bucket << BUCKET_SHIFT | textHash & (1L << BUCKET_SHIFT) - 1;
  }

  /** Whether two keys are of words in one bucket. */
  static boolean shareBucket(long one, long other) {
    return one >>> BUCKET_SHIFT == other >>> BUCKET_SHIFT;
  }

  /** The name of a word's cluster. */
  String of(String word) {
    int at = find(word.toLowerCase(Locale.ROOT));
    if (at < 0) {
      at = find(OTHERS);
    }
    return at < 0 ? NONE : names.get(numbers[at]);
  }

  private int find(String word) {
    return Arrays.binarySearch(keys, key(word.hashCode(), TextHash.of(word)));
  }
}
