package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** What single words around a name, or of the name, say about its type. */
final class TypingCues {

  private static final TypingCues INSTANCE = new TypingCues();

  /** Where a cue stands, see the header of typing-cues.tsv. */
  enum Place {
    ENDING,
    SUFFIX,
    LAST,
    PREFIX,
    NOUN_BEFORE,
    APPOSITION,
    POSSESSED,
    COMPOUND,
    SUBJECT,
    RESUMED,
    OBJECT,
    PREPOSITION,
    ON,
    BEFORE,
    AFTER
  }

  /** A type that gains by a cue. */
  record Vote(EntityType type, double weight) {}

  /** A word at a place. */
  private record Cue(Place place, String word) {}

  private final Map<Cue, List<Vote>> votes = new HashMap<>();

  private TypingCues() {
    for (Lexicon.Row row : Lexicon.load(TypingCues.class, "typing-cues.tsv").rows()) {
      Place place = Place.valueOf(row.get("place").toUpperCase(Locale.ROOT).replace('-', '_'));
      EntityType type = EntityType.valueOf(row.get("type"));
      Vote vote = new Vote(type, Double.parseDouble(row.get("weight")));
      for (String word : row.list("words")) {
        votes.merge(new Cue(place, word), List.of(vote), TypingCues::both);
      }
    }
  }

  private static List<Vote> both(List<Vote> some, List<Vote> more) {
    List<Vote> both = new ArrayList<>(some);
    both.addAll(more);
    return List.copyOf(both);
  }

  static TypingCues all() {
    return INSTANCE;
  }

  List<Vote> votes(Place place, String word) {
    return votes.getOrDefault(new Cue(place, word), List.of());
  }

  /** Whether a name goes on after the word with "on": "Commission on". */
  boolean takesOn(String word) {
    return votes.containsKey(new Cue(Place.ON, word));
  }

  /** Whether organizations end on the word ("Corp", "Ministry"), or places, or treaties. */
  boolean isSuffix(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return votes.containsKey(new Cue(Place.SUFFIX, bare));
  }
}
