package org.onrecord.entity;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** Given names and the gender they usually tell. */
final class GivenNames {

  private static final GivenNames INSTANCE = new GivenNames();

  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames() {
    for (Lexicon.Row row : Lexicon.load(GivenNames.class, "first-names.tsv").rows()) {
      Gender gender = Gender.of(row.get("gender"));
      for (String name : row.list("names")) {
        genders.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
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
