package org.onrecord.attribution;

import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Tells persons by the form of the noun, from person-endings.tsv: "lobbyist", "councilman". */
final class PersonEndings {

  /** In letters: what stands before the ending. */
  private static final int SHORTEST_STEM = 3;

  private final Set<String> all;
  private final Set<String> sure;

  PersonEndings() {
    Lexicon endings = Lexicon.load(PersonEndings.class, "person-endings.tsv");
    all = endings.column("ending");
    sure = endings.column("ending", "sure", "yes");
  }

  /** Whether the noun can hardly be a thing. */
  boolean surelyEnds(Token noun) {
    return ends(noun, sure);
  }

  /** Whether the noun is a person if it speaks. */
  boolean mayEnd(Token noun) {
    return ends(noun, all);
  }

  private static boolean ends(Token noun, Set<String> endings) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return endings.stream()
        .anyMatch(
            ending -> lemma.endsWith(ending) && lemma.length() >= ending.length() + SHORTEST_STEM);
  }
}
