package org.onrecord.compare;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Modifiers;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;

/**
 * Compares parties without a name by the noun that tells what they are and by what describes it.
 */
final class Descriptions {

  private static final Set<String> OTHER = DisputeWords.of("other");

  private Descriptions() {}

  /** The last word, in the singular as far as its ending tells: "warning" of "gale warnings". */
  static String head(Participant party) {
    List<String> words = words(party);
    return singular(words.get(words.size() - 1));
  }

  /** Whether both may tell of one thing: "warning" and "gale warning", not "flood warning". */
  static boolean fit(Participant one, Participant other) {
    List<String> left = words(one);
    List<String> right = words(other);
    return head(one).equals(head(other))
        && isOther(left) == isOther(right)
        && Modifiers.fit(left.subList(0, left.size() - 1), right.subList(0, right.size() - 1));
  }

  private static boolean isOther(List<String> words) {
    return words.stream().anyMatch(OTHER::contains);
  }

  private static List<String> words(Participant party) {
    return List.of(Names.normal(party.name()).split(" "));
  }

  private static String singular(String noun) {
    if (noun.length() < 4 || !noun.endsWith("s") || noun.matches(".*(ss|us|is)")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant = noun.matches(".*(ch|sh|ss|x|z)es");
    return noun.substring(0, noun.length() - (sibilant ? 2 : 1));
  }
}
