package org.onrecord.entity;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Capitalised words that name no single thing: days, nations, faiths, common abbreviations. */
final class NotNames {

  private static final NotNames INSTANCE = new NotNames();

  private final Set<String> words = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  private NotNames() {
    for (Lexicon.Row row : Lexicon.load(NotNames.class, "not-names.tsv").rows()) {
      for (String word : row.list("words")) {
        words.add(NameText.key(word));
        switch (row.get("kind")) {
          case "time" -> times.add(NameText.key(word));
          case "people" -> people.add(NameText.key(word));
          default -> {}
        }
      }
    }
  }

  static NotNames all() {
    return INSTANCE;
  }

  boolean contains(String wording) {
    return words.contains(NameText.key(wording));
  }

  boolean isPeople(String word) {
    return people.contains(NameText.key(word));
  }

  boolean isTime(String word) {
    return times.contains(NameText.key(word));
  }
}
