package org.onrecord.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.lexicon.Lexicon;

/** The words by which disputes are told, and a claim's own words to look for them. */
final class DisputeWords {

  private static final Lexicon WORDS = Lexicon.load(DisputeWords.class, "dispute-words.tsv");

  private DisputeWords() {}

  /** Those of one kind, as the list's header tells them. */
  static Set<String> of(String kind) {
    return WORDS.column("word", "kind", kind);
  }

  /** The words that the claim is told in: lower case, without marks, "not" apart from its verb. */
  static List<String> in(Claim claim) {
    return in(Reasons.wording(claim));
  }

  static List<String> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace("n't", " not");
    return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }
}
