package org.onrecord.runfolder;

import org.onrecord.review.CarriedDecision.State;
import org.onrecord.review.Verdict;

/**
 * A reviewer's decision as it stands with its claim.
 *
 * @param note in the reviewer's words, or empty
 * @param reviewer a name, or empty
 * @param decided when: ISO 8601 in UTC
 * @param state whether it counts
 */
public record RecordedDecision(
    Verdict verdict, String note, String reviewer, String decided, State state) {

  static RecordedDecision of(Fields decision) {
    return new RecordedDecision(
        decision.constant("verdict", Verdict.class),
        decision.text("note"),
        decision.text("reviewer"),
        decision.required("decided"),
        State.of(decision.required("state")));
  }

  /** Whether what is said of the claim, and why, is as it was when somebody decided. */
  public boolean counts() {
    return state == State.CURRENT;
  }

  /** Whether the claim is accepted, and still counts as that. */
  public boolean accepts() {
    return counts() && verdict == Verdict.ACCEPT;
  }
}
