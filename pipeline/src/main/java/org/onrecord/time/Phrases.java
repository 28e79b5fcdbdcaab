package org.onrecord.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon.Row;

/** A lexicon of phrases, looked up at a place of a sentence; the longest phrase wins. */
final class Phrases {

  private static final Pattern PIECE =
      Pattern.compile(
          "['\u2019]s(?![\\p{L}])|\\p{L}+(?:'(?!s(?!\\p{L}))\\p{L}+)?|\\d+(?:st|nd|rd|th)?|\\S");

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(List<String> words, Row row) {}

  /** A phrase found: its row and one past its last word. */
  record Found(Row row, int end) {}

  Phrases(List<Row> rows) {
    for (Row row : rows) {
      List<String> words = pieces(row.get("phrase"));
      byFirstWord
          .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
          .add(new Entry(words, row));
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.words().size());
    byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
  }

  private static List<String> pieces(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(phrase);
    while (piece.find()) {
      words.add(piece.group());
    }
    return words;
  }

  /** The first words of all phrases in lower case. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The longest phrase that starts at the word, without regard to case. */
  Optional<Found> at(Words words, int index) {
    for (Entry entry : byFirstWord.getOrDefault(words.at(index).lower(), List.of())) {
      if (matches(entry, words, index, false)) {
        return Optional.of(new Found(entry.row(), index + entry.words().size()));
      }
    }
    return Optional.empty();
  }

  /**
   * As {@link #at}, but rows whose column {@code case} says {@code exact} ask for their capitals.
   */
  Optional<Found> exactAt(Words words, int index) {
    for (Entry entry : byFirstWord.getOrDefault(words.at(index).lower(), List.of())) {
      if (matches(entry, words, index, entry.row().get("case").equals("exact"))) {
        return Optional.of(new Found(entry.row(), index + entry.words().size()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Entry entry, Words words, int index, boolean exact) {
    for (int i = 0; i < entry.words().size(); i++) {
      Word word = words.at(index + i);
      String wanted = entry.words().get(i);
      boolean same = exact ? word.text().equals(wanted) : word.lower().equalsIgnoreCase(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
