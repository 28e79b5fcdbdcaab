package org.onrecord.compare;

import java.util.Optional;

/** Says what two claims about one subject and predicate have to do with each other, or nothing. */
interface Rule {

  /** Gives the same answer, but for the order of a supersession, when the pair is turned round. */
  Optional<Finding> judge(Pair pair);

  /**
   * What a rule finds.
   *
   * @param turned whether the pair's second claim is the relation's first
   */
  record Finding(
      RelationKind kind, boolean turned, String reason, Compared compared, double confidence) {

    /** Two accounts in words that exclude each other. */
    static Finding contradiction(Pair pair, double confidence) {
      Compared compared =
          new Compared(
              "wording",
              Reasons.wording(pair.first().claim()),
              Reasons.wording(pair.second().claim()));
      String reason = Reasons.accounts(pair) + " Both cannot be so.";
      return new Finding(RelationKind.CONFLICT, false, reason, compared, confidence);
    }

    /** The same with one more sentence. */
    Finding because(String sentence) {
      return new Finding(kind, turned, reason + " " + sentence, compared, confidence);
    }
  }
}
