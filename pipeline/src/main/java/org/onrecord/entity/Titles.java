package org.onrecord.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.lexicon.Lexicon;

/** Courtesy titles, offices and ranks before persons' names. */
final class Titles {

  private static final Titles INSTANCE = new Titles();
  private static final int LONGEST = 3;

  /** One title; the gender is known for some, the roles are the nouns that take its bearer up. */
  record Title(String text, Gender gender, List<String> roles) {}

  private final Map<String, Title> byText = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private Titles() {
    for (Lexicon.Row row : Lexicon.load(Titles.class, "titles.tsv").rows()) {
      Title title =
          new Title(row.get("title"), Gender.of(row.get("gender")), List.copyOf(row.list("role")));
      byText.put(title.text(), title);
      firstWords.add(title.text().split(" ")[0]);
    }
  }

  static Titles all() {
    return INSTANCE;
  }

  boolean isTitleWord(String word) {
    return byText.containsKey(withoutStop(word));
  }

  /** How many tokens from {@code first} on are a title, 0 when none are. */
  int lengthAt(Sentence sentence, int first) {
    if (first >= sentence.size()
        || !firstWords.contains(withoutStop(sentence.token(first).text()))) {
      return 0;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (first + length <= sentence.size() && at(sentence, first, first + length).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a title stands here of which this token is one. */
  boolean covers(Sentence sentence, int token) {
    for (int first = Math.max(0, token - LONGEST + 1); first <= token; first++) {
      if (first + lengthAt(sentence, first) > token) {
        return true;
      }
    }
    return false;
  }

  /** The longest title that ends right before the token {@code end}. */
  Optional<Title> before(Sentence sentence, int end) {
    for (int length = LONGEST; length > 0; length--) {
      Optional<Title> title =
          end >= length ? at(sentence, end - length, end) : Optional.<Title>empty();
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<Title> at(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        text.append(' ');
      }
      text.append(withoutStop(sentence.token(i).text()));
    }
    return Optional.ofNullable(byText.get(text.toString()));
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
