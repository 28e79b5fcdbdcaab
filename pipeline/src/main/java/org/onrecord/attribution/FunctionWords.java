package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Closed classes of words from function-words.tsv, by their use. */
final class FunctionWords {

  private static final Lexicon WORDS = Lexicon.load(FunctionWords.class, "function-words.tsv");

  private FunctionWords() {}

  /** The words of that use; the header of the file lists the uses. */
  static Set<String> of(String use) {
    Set<String> words = WORDS.column("word", "use", use);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("function-words.tsv: no use " + use);
    }
    return words;
  }
}
