package org.onrecord.claim;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What counts as one independent source of a claim: one named source, one document, one outlet
 * speaking for itself or through persons it does not name, one wire story however often reprinted.
 *
 * @param keys for each person, organisation or document that speaks, its type and normalised name;
 *     sorted, at least one
 * @param bound whether the keys name the outlet only because nobody else is named, so that a
 *     reprint elsewhere is the same origin
 * @param story fingerprint of the article for a bound origin
 * @param voice for a source without a name, the noun that tells it from others of the same article
 *     ("lawyer"); empty where nothing does
 * @param words the source for a reader ("unnamed sources of Harbor Post")
 */
public record Origin(List<String> keys, boolean bound, StoryPrint story, String voice, String words)
    implements Serializable {

  /** How the words of an outlet's unnamed group begin. */
  static final String UNNAMED = "unnamed sources";

  private static final String POLICE = "police";

  public Origin {
    keys = keys.stream().distinct().sorted().toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("an origin needs a key");
    }
  }

  /** One line that is equal for equal origins. */
  public String key() {
    return String.join("+", keys);
  }

  /**
   * Whether the two must be counted once. A joint statement is one with either of its speakers; an
   * outlet's unnamed sources are one with the outlet, and with the outlet that reprints them.
   */
  public boolean isOneWith(Origin other) {
    return !Collections.disjoint(keys, other.keys)
        || (bound && other.bound && story.isReprintOf(other.story));
  }

  /**
   * Whether the two may be one and the same speaker. "A lawyer" and "a neighbour" count as one
   * origin where an outlet names neither, but they can contradict each other.
   */
  public boolean isOneVoiceWith(Origin other) {
    boolean apart = !voice.isEmpty() && !other.voice.isEmpty() && !voice.equals(other.voice);
    return isOneWith(other) && !apart;
  }

  /** Whether several speak, so that an editor's sentence about them stands in the plural. */
  public boolean isPlural() {
    return keys.size() > 1 || words.startsWith(UNNAMED) || isGroup();
  }

  /** "court officials (Harbor Post)" for "official". */
  private boolean isGroup() {
    int outlet = words.lastIndexOf(" (");
    if (voice.isEmpty() || outlet < 0 || !words.endsWith(")")) {
      return false;
    }
    String speaker = words.substring(0, outlet).toLowerCase(Locale.ROOT);
    return voice.equalsIgnoreCase(POLICE)
        || Arrays.stream(speaker.split(" ")).anyMatch(word -> isPlural(word, voice));
  }

  /** "officials" for "official"; a name in the plural, "Tories", is its own dictionary form. */
  private static boolean isPlural(String word, String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String stem = lower.replaceFirst("y$", "");
    boolean name = word.equals(lower) && lower.matches(".*[^sui]s");
    return name
        || word.equals(stem + "ies")
        || word.equals(lower + "s")
        || word.equals(lower + "es");
  }
}
