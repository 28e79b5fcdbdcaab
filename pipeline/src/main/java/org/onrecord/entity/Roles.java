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
   * @param kind what an organization of this noun does, or empty where the noun does not tell
   */
  record Role(String noun, EntityType refers, Gender gender, boolean keyed, String kind) {

    boolean tellsKind() {
      return !kind.isEmpty() && !kind.equals(ANY_KIND);
    }

    /** Whether an organization of the kind is never called by this noun. */
    boolean excludes(String other) {
      boolean open = kind.equals(ANY_KIND) || !keyed || refers != EntityType.ORGANIZATION;
      return !open && !kind.equals(other);
    }
  }

  private static final String MAKER = "maker";
  private static final String ANY_KIND = "any";

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Set<String> publicWords = new HashSet<>();
  private final Map<String, String> sameModifiers = new HashMap<>();

  private Roles() {
    for (Lexicon.Row row : Lexicon.load(Roles.class, "roles.tsv").rows()) {
      Role role =
          new Role(
              row.get("noun"),
              EntityType.valueOf(row.get("refers").toUpperCase(Locale.ROOT)),
              Gender.of(row.get("gender")),
              row.get("keyed").equals("yes"),
              row.get("kind"));
      if (roles.put(role.noun(), role) != null) {
        throw new IllegalStateException(
            row.lexicon() + " line " + row.line() + ": «" + role.noun() + "» stands there twice");
      }
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
    return token.isNoun() || token.tag().startsWith("JJ") ? ofNoun(noun(token)) : Optional.empty();
  }

  /** The role of a noun in small letters. */
  Optional<Role> ofNoun(String noun) {
    Role role = roles.get(noun);
    boolean maker = role == null && noun.endsWith(MAKER) && !noun.equals(MAKER);
    return maker
        ? Optional.of(new Role(noun, EntityType.ORGANIZATION, Gender.UNKNOWN, true, noun))
        : Optional.ofNullable(role);
  }

  /** Whether the noun stands before names without belonging to them, also as "Drugmaker Acme". */
  boolean describes(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    boolean maker =
        noun.endsWith(MAKER)
            && ofNoun(noun).filter(r -> r.refers() == EntityType.ORGANIZATION).isPresent();
    return maker || WordLists.of("describer").contains(noun);
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
