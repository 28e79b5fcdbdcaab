package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.Sentence;
import org.onrecord.lexicon.Lexicon;

/** Phrases of several words that attribute, from cue-phrases.tsv. */
final class CuePhrases {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  CuePhrases() {
    for (Lexicon.Row row : Lexicon.load(CuePhrases.class, "cue-phrases.tsv").rows()) {
      String[] words = row.get("phrase").split(" ");
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
    }
  }

  /** How many tokens from {@code at} form a phrase of the list, 0 for none; the longest wins. */
  int matchAt(Sentence sentence, int at) {
    String first = Words.lower(sentence.token(at));
    int longest = 0;
    for (String[] words : byFirstWord.getOrDefault(first, List.of())) {
      if (words.length > longest && Words.standAt(sentence, at, words)) {
        longest = words.length;
      }
    }
    return longest;
  }
}
