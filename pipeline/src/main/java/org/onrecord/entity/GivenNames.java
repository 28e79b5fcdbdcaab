package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** Given names and the gender they usually tell. */
final class GivenNames {

  private static final GivenNames INSTANCE = new GivenNames();

  private final Map<String, Gender> genders = new HashMap<>();

  /** For each short form the names that it is short for. */
  private final Map<String, List<String>> fullNames = new HashMap<>();

  private GivenNames() {
    for (Lexicon.Row row : Lexicon.load(GivenNames.class, "first-names.tsv").rows()) {
      Gender gender = Gender.of(row.get("gender"));
      for (String name : row.list("names")) {
        genders.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    for (Lexicon.Row row : Lexicon.load(GivenNames.class, "nicknames.tsv").rows()) {
      for (String nickname : row.list("short")) {
        fullNames.computeIfAbsent(nickname, key -> new ArrayList<>()).add(row.get("name"));
      }
    }
  }

  /** Whether the two can be one person's given name: "Joe" and "Joseph". */
  boolean canBeSame(String one, String other) {
    return one.equalsIgnoreCase(other)
        || fullNames.getOrDefault(one, List.of()).contains(other)
        || fullNames.getOrDefault(other, List.of()).contains(one);
  }

  static GivenNames all() {
    return INSTANCE;
  }

  boolean contains(String word) {
    return genders.containsKey(word);
  }

  Gender genderOf(String word) {
    return genders.getOrDefault(word, Gender.UNKNOWN);
  }
}
