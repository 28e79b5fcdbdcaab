package org.onrecord.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Participant;

/**
 * Tells by a claim's own words of which part of a matter it speaks: "some pupils", "the letter to
 * the union". The names of its parties leave this out.
 */
final class WordedParts {

  private static final Set<String> SOME = DisputeWords.of("some");
  private static final Set<String> EVERY = DisputeWords.of("every");
  private static final String BEHIND =
      " (to|for|of|from|about|with|against|on) (?:(?:the|an?|his|her|its|their) )?(\\p{L}+)";

  private WordedParts() {}

  /** Whether the two may speak of one part, or one of them of all. */
  static boolean fit(Claim one, Claim other) {
    return (!has(one, SOME) || has(other, EVERY))
        && (!has(other, SOME) || has(one, EVERY))
        && haveFittingComplements(one, other);
  }

  private static boolean has(Claim claim, Set<String> words) {
    return DisputeWords.in(claim).stream().anyMatch(words::contains);
  }

  private static String lower(Claim claim) {
    return Reasons.wording(claim).toLowerCase(Locale.ROOT);
  }

  /** "a letter to the union" is none to the board. */
  private static boolean haveFittingComplements(Claim one, Claim other) {
    for (Participant party : one.assertion().object()) {
      Optional<String> mine = complement(one, party);
      Optional<String> theirs =
          other.assertion().object().stream()
              .filter(o -> Descriptions.head(o).equals(Descriptions.head(party)))
              .flatMap(o -> complement(other, o).stream())
              .findFirst();
      if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
        return false;
      }
    }
    return true;
  }

  /** Preposition and noun right behind the party's own noun. */
  private static Optional<String> complement(Claim claim, Participant party) {
    String name = party.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    Matcher behind = Pattern.compile("\\b" + Pattern.quote(last) + BEHIND).matcher(lower(claim));
    return behind.find() ? Optional.of(behind.group(1) + " " + behind.group(2)) : Optional.empty();
  }
}
