package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.model.TextHash;

/** Reads the words of the training text, with counts of their tags. */
final class SeenWordsReader {

  private final ModelBytes in;
  private final TagNames tags;
  private final int rareBelow;

  SeenWordsReader(ModelBytes in, TagNames tags, int rareBelow) {
    this.in = in;
    this.tags = tags;
    this.rareBelow = rareBelow;
  }

  /** Passes over the words, and a list of verbs after them that is not needed. */
  static void skip(ModelBytes in) throws IOException {
    for (int words = in.count(); words > 0; words--) {
      in.text();
      for (int left = in.count(); left > 0; left--) {
        in.text();
        in.skip(Integer.BYTES);
      }
    }
    for (int verbs = in.count(); verbs > 0; verbs--) {
      in.skip(Integer.BYTES);
      in.skip(in.count());
      in.skip(4 * Integer.BYTES);
    }
  }

  SeenWords read() throws IOException {
    int count = in.count();
    SeenWords words = new SeenWords(count);
    int[][] alone = new int[tags.names().size()][];
    for (int left = count; left > 0; left--) {
      long word = in.hashAt(in.text(), TextHash.EMPTY);
      int tagCount = in.count();
      if (tagCount == 1) {
        addWithOneTag(word, words, alone);
      } else {
        add(word, tagCount, words);
      }
    }
    return words;
  }

  /** Most words have one, and share what is made of it. */
  private void addWithOneTag(long word, SeenWords words, int[][] alone) throws IOException {
    int name = in.text();
    int tag = tags.number(in.hashAt(name, TextHash.EMPTY));
    if (alone[tag] == null) {
      alone[tag] = tags.numbers(List.of(in.textAt(name)));
    }
    words.add(word, alone[tag], tag, in.number4() < rareBelow);
  }

  /** In the order in which CoreNLP finds the tags in its map, and so prefers equal ones. */
  private void add(long word, int tagCount, SeenWords words) throws IOException {
    Map<String, Integer> counts = new HashMap<>(tagCount);
    for (int left = tagCount; left > 0; left--) {
      counts.put(in.textAt(in.text()), in.number4());
    }
    int sum = 0;
    int most = 0;
    String usual = "";
    for (Map.Entry<String, Integer> tag : counts.entrySet()) {
      sum += tag.getValue();
      if (tag.getValue() > most) {
        most = tag.getValue();
        usual = tag.getKey();
      }
    }
    words.add(word, tags.numbers(counts.keySet()), tags.number(usual), sum < rareBelow);
  }
}
