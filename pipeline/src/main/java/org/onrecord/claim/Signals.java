package org.onrecord.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Single words and governors that change what a clause claims. */
final class Signals {

  static final Signals SHIPPED = new Signals();

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> effects = new HashMap<>();

  private Signals() {
    for (Lexicon.Row row : Lexicon.load(Signals.class, "signals.tsv").rows()) {
      kinds.computeIfAbsent(row.get("word"), word -> new HashSet<>()).add(row.get("kind"));
    }
    for (Lexicon.Row row : Lexicon.load(Signals.class, "modality.tsv").rows()) {
      effects.put(row.get("role") + " " + row.get("word"), row.get("effect"));
    }
  }

  boolean is(Token token, String kind) {
    return kinds.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()).contains(kind);
  }

  /** What a word does to the claim in a role: "modal", "governor" or "cue". */
  Optional<Effect> effect(Token token, String role) {
    return effect(token.lemma(), role).or(() -> effect(token.text(), role));
  }

  /** The same of a dictionary form, or of two words with a blank. */
  Optional<Effect> effect(String words, String role) {
    return Optional.ofNullable(effects.get(role + " " + words.toLowerCase(Locale.ROOT)))
        .map(effect -> Effect.valueOf(effect.toUpperCase(Locale.ROOT)));
  }

  /** The same of a verb alone or, where the list has both, with the next word: "take place". */
  Optional<Effect> effectOfVerb(Syntax syntax, int verb, String role) {
    Token token = syntax.token(verb);
    String next = verb + 1 < syntax.size() ? " " + syntax.token(verb + 1).text() : "";
    return effect(token, role).or(() -> effect(token.lemma() + next, role));
  }

  /** What a word makes of its claim, weakest first. */
  enum Effect {
    SAME,
    NEGATES,
    FORECAST,
    PROMISE,
    BELIEF,
    UNSURE
  }
}
