package org.onrecord.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Tells documents that came to the outlet without being published: "documents seen by the Ledger",
 * "an internal memo". The words are in unpublished.tsv.
 */
final class Unpublished {

  /** The channel of such a document, which is no public one. */
  static final String CHANNEL = "unpublished document";

  /** Participles, with the preposition in front of the reader. */
  private final Map<String, String> behind = new HashMap<>();

  private final Set<String> modifiers;
  private final Set<String> open;

  Unpublished() {
    Lexicon words = Lexicon.load(Unpublished.class, "unpublished.tsv");
    words.column("word", "use", "behind").forEach(word -> behind.put(word, "by"));
    words.column("word", "use", "passed").forEach(word -> behind.put(word, "to"));
    modifiers = words.column("word", "use", "modifier");
    open = words.column("word", "use", "open");
  }

  /** The word that tells it, empty for a document like any other. */
  Optional<Token> sign(Sentence sentence, Token noun, List<Token> phrase) {
    boolean forAll = phrase.stream().anyMatch(word -> isBefore(word, noun, open));
    return phrase.stream()
        .filter(word -> isBefore(word, noun, modifiers) || !forAll && isReading(sentence, word))
        .findFirst();
  }

  private static boolean isBefore(Token word, Token noun, Set<String> words) {
    return word.index() < noun.index() && words.contains(Words.lower(word));
  }

  /**
   * Whether a reader by name follows: "seen by the Ledger", "leaked to the Post", but not "reviewed
   * by experts".
   */
  boolean isReading(Sentence sentence, Token word) {
    int by = word.index() + 1;
    String preposition = behind.getOrDefault(Words.lower(word), "");
    if (preposition.isEmpty() || by + 1 >= sentence.size()) {
      return false;
    }
    int reader = by + (sentence.token(by + 1).tag().equals("DT") ? 2 : 1);
    return sentence.token(by).is(preposition)
        && reader < sentence.size()
        && Character.isUpperCase(sentence.token(reader).text().codePointAt(0));
  }
}
