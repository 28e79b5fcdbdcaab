package org.onrecord.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Nouns that take up persons and organizations, and nouns through which others speak. */
final class Roles {

  private static final Roles INSTANCE = new Roles();

  /**
   * @param keyed whether only somebody introduced by this very noun is meant
   */
  record Role(String noun, EntityType refers, Gender gender, boolean keyed) {}

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Set<String> publicWords = new HashSet<>();
  private final Map<String, String> sameModifiers = new HashMap<>();

  private Roles() {
    for (Lexicon.Row row : Lexicon.load(Roles.class, "roles.tsv").rows()) {
      roles.put(
          row.get("noun"),
          new Role(
              row.get("noun"),
              EntityType.valueOf(row.get("refers").toUpperCase(Locale.ROOT)),
              Gender.of(row.get("gender")),
              row.get("keyed").equals("yes")));
    }
    for (Lexicon.Row row : Lexicon.load(Roles.class, "voices.tsv").rows()) {
      voices.put(row.get("noun"), row.get("kind"));
    }
    for (Lexicon.Row row : Lexicon.load(Roles.class, "public-bodies.tsv").rows()) {
      publicWords.addAll(row.list("words"));
    }
    for (Lexicon.Row row : Lexicon.load(Roles.class, "same-modifiers.tsv").rows()) {
      sameModifiers.put(row.get("word"), row.get("means"));
    }
  }

  static Roles all() {
    return INSTANCE;
  }

  Optional<Role> of(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ")
        ? Optional.ofNullable(roles.get(noun(token)))
        : Optional.empty();
  }

  boolean isVoice(Token token) {
    String kind = voices.get(noun(token));
    return token.isNoun() && kind != null && !kind.equals("circle");
  }

  /** Whether the noun means people around somebody: a campaign, a family. */
  boolean isCircle(Token token) {
    return "circle".equals(voices.get(noun(token)));
  }

  /** Whether names of public bodies contain the word. */
  boolean isPublicWord(String word) {
    return publicWords.contains(word);
  }

  /** Whether "the company" can mean the organization of this name. */
  boolean mayBeCompany(String name) {
    for (String word : name.split(" ")) {
      if (publicWords.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The word in the form in which modifiers of roles are compared. */
  static String modifier(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return INSTANCE.sameModifiers.getOrDefault(lower, lower);
  }

  static String noun(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS")
        ? token.lemma().toLowerCase(Locale.ROOT)
        : token.text().toLowerCase(Locale.ROOT);
  }
}
