package org.onrecord.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.amount.NumeralFinder;
import org.onrecord.claim.Claim;

/**
 * The parts of a whole of which a claim says what was done, told by their number: "cleared of
 * three", "convicted on nine counts", "approved some of the plans". The opposite may have been done
 * with the rest.
 */
final class NumberedParts {

  private static final Set<String> SOME = DisputeWords.of("some");
  private static final Set<String> CHARGES = DisputeWords.of("charge");
  private static final NumeralFinder NUMERALS = new NumeralFinder();

  private NumberedParts() {}

  /** The numbers, and words such as "some"; equal for claims that tell of one part. */
  static Set<String> of(Claim claim) {
    List<String> words = DisputeWords.in(claim);
    Set<String> parts = new TreeSet<>();
    for (int at = 0; at + 1 < words.size(); at++) {
      String next = words.get(at + 1);
      boolean some = SOME.contains(words.get(at)) && next.equals("of");
      boolean number = isPreposition(words, at) && !NUMERALS.find(next).isEmpty();
      if (some) {
        parts.add(words.get(at));
      } else if (number || words.get(at).equals("of") && SOME.contains(next)) {
        parts.add(next);
      }
    }
    return parts;
  }

  /** "of three", "on nine counts", but not "on 5 May". */
  private static boolean isPreposition(List<String> words, int at) {
    boolean charges =
        words.get(at).equals("on")
            && at + 2 < words.size()
            && (CHARGES.contains(words.get(at + 2)) || words.get(at + 2).equals("of"));
    return words.get(at).equals("of") || charges;
  }
}
