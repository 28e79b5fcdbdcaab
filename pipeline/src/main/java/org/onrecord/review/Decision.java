package org.onrecord.review;

import java.time.Instant;
import java.util.Comparator;

/**
 * A reviewer's decision on one claim.
 *
 * @param note in the reviewer's words, or empty
 * @param reviewer a name, or empty
 * @param decided when: ISO 8601 in UTC, always as {@link Instant#toString} writes it
 * @param evidence hash of what was said of the claim, and why, when it was decided on; empty where
 *     the run folder did not tell it, and then somebody has to look again
 */
public record Decision(
    String claimId,
    Verdict verdict,
    String note,
    String reviewer,
    String decided,
    String evidence) {

  /** The newest last. Not by the text: a second comes before its fractions. */
  public static final Comparator<Decision> BY_TIME =
      Comparator.comparing((Decision decision) -> Instant.parse(decision.decided))
          .thenComparing(Decision::claimId);

  /**
   * @throws java.time.format.DateTimeParseException when {@code decided} is no time
   */
  public Decision {
    if (claimId.isEmpty()) {
      throw new IllegalArgumentException("a decision needs a claim");
    }
    decided = Instant.parse(decided).toString();
  }

  /** The same of a reviewer, where the decision names none. */
  public Decision by(String name) {
    return reviewer.isEmpty()
        ? new Decision(claimId, verdict, note, name, decided, evidence)
        : this;
  }
}
