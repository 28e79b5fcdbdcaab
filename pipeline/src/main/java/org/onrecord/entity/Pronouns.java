package org.onrecord.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Third person pronouns and their agreement. */
final class Pronouns {

  private static final Pronouns INSTANCE = new Pronouns();

  /** What a pronoun can take up. */
  enum Kind {
    PERSON,
    THING,
    GROUP
  }

  record Pronoun(Kind kind, Gender gender) {}

  private final Map<String, Pronoun> byWord = new HashMap<>();

  private Pronouns() {
    for (Lexicon.Row row : Lexicon.load(Pronouns.class, "pronouns.tsv").rows()) {
      byWord.put(
          row.get("pronoun"),
          new Pronoun(
              Kind.valueOf(row.get("refers").toUpperCase(Locale.ROOT)),
              Gender.of(row.get("gender"))));
    }
  }

  static Pronouns all() {
    return INSTANCE;
  }

  Optional<Pronoun> of(Token token) {
    return Optional.ofNullable(byWord.get(token.text().toLowerCase(Locale.ROOT)));
  }
}
