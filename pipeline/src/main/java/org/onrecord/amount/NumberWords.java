package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** The words and letters that numbers are made of. */
final class NumberWords {

  /** A multiplier; {@code family} limits it to currencies of that family where not empty. */
  record Magnitude(BigDecimal value, MagnitudeKind kind, String family) {}

  /** How a multiplier is written. */
  enum MagnitudeKind {
    WORD,
    SHORT,
    LETTER
  }

  /** A loose quantity such as "tens of". */
  record Loose(BigDecimal low, BigDecimal high, List<String> before) {}

  private final Map<String, BigDecimal> small = new HashMap<>();
  private final Map<String, Magnitude> magnitudes = new HashMap<>();
  private final Phrases<BigDecimal> parts = Phrases.folded();
  private final Phrases<BigDecimal> additions = Phrases.folded();
  private final Phrases<Loose> loose = Phrases.folded();

  private final Set<String> openEnds = new HashSet<>();

  NumberWords() {
    for (Lexicon.Row row : rows("numbers.tsv")) {
      small.put(row.get("word"), new BigDecimal(row.get("value")));
    }
    for (Lexicon.Row row : rows("magnitudes.tsv")) {
      MagnitudeKind kind =
          switch (row.get("kind")) {
            case "word" -> MagnitudeKind.WORD;
            case "short" -> MagnitudeKind.SHORT;
            case "letter" -> MagnitudeKind.LETTER;
            default -> throw new IllegalStateException("magnitudes.tsv line " + row.line());
          };
      magnitudes.put(
          row.get("form"),
          new Magnitude(new BigDecimal(row.get("value")), kind, row.get("family")));
    }
    for (Lexicon.Row row : rows("fractions.tsv")) {
      Phrases<BigDecimal> use = row.get("use").equals("times") ? parts : additions;
      use.add(row.get("phrase"), new BigDecimal(row.get("value")));
    }
    for (Lexicon.Row row : rows("openends.tsv")) {
      openEnds.add(row.get("word"));
    }
    for (Lexicon.Row row : rows("vague.tsv")) {
      BigDecimal low = new BigDecimal(row.get("low"));
      BigDecimal high = new BigDecimal(row.get("high"));
      loose.add(row.get("phrase"), new Loose(low, high, row.list("before")));
    }
  }

  private static List<Lexicon.Row> rows(String name) {
    return Lexicon.load(NumberWords.class, name).rows();
  }

  /** The value of a word below a hundred. */
  @Nullable BigDecimal small(String word) {
    return small.get(word);
  }

  @Nullable Magnitude magnitude(String word) {
    return magnitudes.get(word);
  }

  /** Whether a number in words may begin with a word. */
  boolean knows(String word) {
    return small.containsKey(word)
        || magnitudeWord(word) != null
        || parts.knows(word)
        || loose.knows(word);
  }

  /** The word of "$40-plus million" and "500-odd dollars". */
  boolean isOpenEnd(String word) {
    return openEnds.contains(word);
  }

  /** A magnitude that is an English word. */
  @Nullable Magnitude magnitudeWord(String word) {
    Magnitude found = magnitudes.get(word);
    return found != null && found.kind() == MagnitudeKind.WORD ? found : null;
  }

  /** "half a" in "half a million". */
  Phrases.@Nullable Match<BigDecimal> part(Tokens tokens, int i) {
    return parts.at(tokens, i);
  }

  /** "and a half" in "two and a half million". */
  Phrases.@Nullable Match<BigDecimal> addition(Tokens tokens, int i) {
    return additions.at(tokens, i);
  }

  Phrases.@Nullable Match<Loose> loose(Tokens tokens, int i) {
    return loose.at(tokens, i);
  }
}
