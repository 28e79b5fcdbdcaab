package org.onrecord.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** The words around numbers that count something, from {@code count-phrases.tsv}. Immutable. */
final class CountWords {

  static final CountWords SHIPPED = new CountWords();

  /** As the list's header tells them. */
  enum Kind {
    FRACTION,
    PERIOD,
    DISTANCE,
    ANOTHER,
    TOTAL,
    REACHING,
    IDLE,
    SPEED
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, String> speeds = new HashMap<>();

  private CountWords() {
    for (Lexicon.Row row : Lexicon.load(CountWords.class, "count-phrases.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.get("word"));
      if (kind == Kind.SPEED) {
        speeds.put(row.get("word"), row.get("unit"));
      }
    }
  }

  boolean is(String lemma, Kind kind) {
    return words.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /** The one name of a unit of speed: "km/h" for "kph". */
  Optional<String> speed(String unit) {
    return Optional.ofNullable(speeds.get(unit));
  }
}
