package org.onrecord.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** The words around a request for comment, from responses.tsv. */
final class ResponseWords {

  private final Map<String, Set<String>> byRole = new HashMap<>();

  ResponseWords() {
    for (Lexicon.Row row : Lexicon.load(ResponseWords.class, "responses.tsv").rows()) {
      byRole.computeIfAbsent(row.get("role"), role -> new HashSet<>()).add(row.get("word"));
    }
  }

  boolean refuses(Token verb) {
    return with("refusal").contains(verb.lemma());
  }

  /** Whether the verb, negated, says that no answer came. */
  boolean answers(Token verb) {
    return with("answer").contains(verb.lemma());
  }

  boolean denies(Token verb) {
    return with("denial").contains(verb.lemma());
  }

  Set<String> requests() {
    return with("request");
  }

  /** What is denied: "the allegations", "wrongdoing". */
  Set<String> charges() {
    return with("charge");
  }

  private Set<String> with(String role) {
    return byRole.getOrDefault(role, Set.of());
  }
}
