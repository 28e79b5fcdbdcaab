package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.TextHash;

/** The tags of a model, by number and by name. */
final class TagNames {

  private static final String[][] TOGETHER = {{"VBD", "VBN"}, {"VB", "VBP"}};

  private final List<String> names = new ArrayList<>();
  private final HashIndex numbers = new HashIndex(Byte.MAX_VALUE);

  /** In the order in which CoreNLP finds them in its set, and so prefers equally good ones. */
  private final Set<String> open = new HashSet<>();

  static TagNames read(ModelBytes in) throws IOException {
    TagNames tags = new TagNames();
    int count = in.count();
    for (int number = 0; number < count; number++) {
      String name = in.textAt(in.text());
      tags.names.add(name);
      tags.numbers.put(TextHash.of(name), number);
      boolean closed = in.number1() != 0;
      if (!closed) {
        tags.open.add(name);
      }
    }
    return tags;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * @param hash that of the name
   */
  int number(long hash) throws IOException {
    int number = numbers.get(hash);
    if (number == HashIndex.NONE) {
      throw new IOException("the tagger's model has a tag that is not among its tags");
    }
    return number;
  }

  int number(String name) throws IOException {
    return number(TextHash.of(name));
  }

  /** What a word that was not seen in training can be. */
  int[] open() throws IOException {
    return numbers(open);
  }

  /** The numbers of tags, and of those that a word can have if it has one of them. */
  int[] numbers(Collection<String> of) throws IOException {
    int[] result = new int[of.size() + TOGETHER.length];
    int size = 0;
    for (String name : of) {
      result[size++] = number(name);
    }
    for (String[] pair : TOGETHER) {
      if (of.contains(pair[0]) != of.contains(pair[1])) {
        result[size++] = number(of.contains(pair[0]) ? pair[1] : pair[0]);
      }
    }
    return Arrays.copyOf(result, size);
  }
}
