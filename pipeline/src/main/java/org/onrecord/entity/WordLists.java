package org.onrecord.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** The small closed lists of word-lists.tsv. */
final class WordLists {

  private static final Map<String, Set<String>> LISTS = load();

  private WordLists() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(WordLists.class, "word-lists.tsv").rows()) {
      lists.put(row.get("list"), Set.copyOf(row.list("words")));
    }
    return lists;
  }

  /**
   * @throws IllegalStateException when the file has no such list
   */
  static Set<String> of(String list) {
    return Optional.ofNullable(LISTS.get(list))
        .orElseThrow(() -> new IllegalStateException("word-lists.tsv has no list " + list));
  }
}
