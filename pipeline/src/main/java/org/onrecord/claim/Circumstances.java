package org.onrecord.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** Knows the words that open what tells an event from others of its kind. Immutable. */
final class Circumstances {

  static final Circumstances SHIPPED = new Circumstances();

  private final Map<String, List<String>> kinds = new HashMap<>();

  private Circumstances() {
    for (Lexicon.Row row : Lexicon.load(Circumstances.class, "circumstances.tsv").rows()) {
      kinds.put(row.get("kind"), row.list("words"));
    }
  }

  /** In text order; none where its family is told apart by nothing of the kind. */
  List<Circumstance> of(Syntax syntax, Clause clause) {
    return clause
        .family()
        .filter(family -> !family.circumstances().isEmpty())
        .map(family -> new CircumstanceReader(this, syntax, clause, family).read())
        .orElse(List.of());
  }

  /** Whether what stands behind the word is one for the family. */
  boolean areOpenedBy(String word, Optional<PredicateFamily> family) {
    return family.filter(f -> !opened(word, f).isEmpty()).isPresent();
  }

  /** The family's kinds that the word opens, as it is written in {@code circumstances.tsv}. */
  List<String> opened(String word, PredicateFamily family) {
    return family.circumstances().stream().filter(kind -> has(kind, word)).toList();
  }

  boolean has(String kind, String word) {
    return kinds.getOrDefault(kind, List.of()).contains(word);
  }
}
