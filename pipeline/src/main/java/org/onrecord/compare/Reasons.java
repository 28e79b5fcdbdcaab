package org.onrecord.compare;

import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.Participant;

/** Words a relation for an editor. */
final class Reasons {

  private Reasons() {}

  /** "Both Acme and unnamed sources of Harbor Post tell of Acme, «pay», Beta". */
  static String both(Pair pair) {
    return sources(pair) + " tell of " + matter(pair.first());
  }

  /** "About Acme, «pay», Beta:". */
  static String about(Pair pair) {
    String matter = matter(pair.first().hasObject() ? pair.first() : pair.second());
    return "About " + matter + ", by " + words(pair.first()) + " and " + words(pair.second()) + ":";
  }

  private static String sources(Pair pair) {
    String one = words(pair.first());
    String other = words(pair.second());
    boolean isOne = pair.isOfOneOrigin();
    return isOne ? "Two passages that go back to " + one : "Both " + one + " and " + other;
  }

  private static String words(Side side) {
    return side.claim().origin().words();
  }

  private static String matter(Side side) {
    Claim claim = side.claim();
    String object = names(side.object());
    String modality = side.modality() == Modality.FACT ? "" : " as a " + side.modality().wireName();
    String subject = names(side.subject());
    return (subject.isEmpty() ? "somebody" : subject)
        + ", «"
        + (claim.negated() ? "not " : "")
        + claim.predicate()
        + "»"
        + modality
        + (object.isEmpty() ? "" : ", " + object);
  }

  private static String names(List<Participant> participants) {
    return String.join(" and ", participants.stream().map(Participant::name).toList());
  }
}
