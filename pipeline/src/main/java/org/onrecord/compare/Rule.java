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

    /** Two accounts with values that exclude each other. */
    static Finding exclusion(Pair pair, Compared compared, double confidence) {
      String reason = Reasons.accounts(pair) + " " + Reasons.exclusion(compared);
      return new Finding(RelationKind.CONFLICT, false, reason, compared, confidence);
    }

    /**
     * A newer value and the one that it takes the place of.
     *
     * @param turned whether the pair's second claim has the newer one
     * @param what the newer one is of, such as "a later article"
     */
    static Finding superseding(
        Pair pair, Compared compared, boolean turned, String what, double confidence) {
      String later = turned ? compared.second() : compared.first();
      String earlier = turned ? compared.first() : compared.second();
      String reason =
          Reasons.accounts(pair)
              + " "
              + Reasons.quote(later)
              + " is of "
              + what
              + " than "
              + Reasons.quote(earlier)
              + ".";
      return new Finding(RelationKind.SUPERSEDES, turned, reason, compared, confidence);
    }

    /** The same with one more sentence. */
    Finding because(String sentence) {
      return new Finding(kind, turned, reason + " " + sentence, compared, confidence);
    }
  }
}
