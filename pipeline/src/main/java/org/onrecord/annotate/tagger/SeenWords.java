package org.onrecord.annotate.tagger;

import java.io.IOException;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.TextHash;

/** The words of the training text, with the tags that they had there. */
final class SeenWords {

  /** No such word. */
  static final int UNSEEN = HashIndex.NONE;

  private final HashIndex words;
  private final int[][] tags;
  private final int[] usualTags;
  private final boolean[] rare;
  private int size;

  SeenWords(int words) {
    this.words = new HashIndex(words);
    this.tags = new int[words][];
    this.usualTags = new int[words];
    this.rare = new boolean[words];
  }

  /**
   * @param word the hash of it
   * @param possible its tags, and those that go with them
   * @param usual the tag that it had most often
   */
  void add(long word, int[] possible, int usual, boolean isRare) throws IOException {
    if (!words.put(word, size)) {
      throw new IOException("the tagger's model has two parts on one word");
    }
    tags[size] = possible;
    usualTags[size] = usual;
    rare[size++] = isRare;
  }

  /** The number of a word, or {@link #UNSEEN}. */
  int find(String word) {
    return words.get(TextHash.of(word));
  }

  int[] tags(int word) {
    return tags[word];
  }

  int usualTag(int word) {
    return usualTags[word];
  }

  boolean isRare(int word) {
    return word == UNSEEN || rare[word];
  }
}
