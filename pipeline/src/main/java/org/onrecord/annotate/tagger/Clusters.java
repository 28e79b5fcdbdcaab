package org.onrecord.annotate.tagger;

import java.util.List;
import java.util.Locale;

/**
 * The cluster of each of half a million words, which stand among the same words in a large text.
 *
 * @param words the numbers of the clusters, by the hash of a word in lower case
 * @param names the names of the clusters, by number
 */
record Clusters(HashIndex words, List<String> names) {

  /** What CoreNLP says for a word of no cluster. */
  private static final String NONE = "null";

  /** The word by which a file may name the cluster of all others. */
  private static final String OTHERS = "<unk>";

  /** The name of a word's cluster. */
  String of(String word) {
    int number = words.get(TextHash.of(word.toLowerCase(Locale.ROOT)));
    if (number == HashIndex.NONE) {
      number = words.get(TextHash.of(OTHERS));
    }
    return number == HashIndex.NONE ? NONE : names.get(number);
  }
}
