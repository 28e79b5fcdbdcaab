package org.onrecord.review;

import java.util.Locale;

/** The newest decision on a claim, as a run carries it over. */
public record CarriedDecision(Decision decision, State state) {

  /** Whether a decision counts. */
  public enum State {
    /** What is said of the claim, and why, is the same as when it was decided on. */
    CURRENT,
    /** It is not: somebody has to look again. */
    LOOK_AGAIN;

    /**
     * @param wireName as in the run folder
     * @throws IllegalArgumentException when it names no state
     */
    public static State of(String wireName) {
      return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name in the run folder, such as {@code look-again}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param evidence of the claim as it is now
   */
  public static CarriedDecision of(Decision decision, String evidence) {
    return new CarriedDecision(
        decision, decision.evidence().equals(evidence) ? State.CURRENT : State.LOOK_AGAIN);
  }

  /** The decision on a claim whose article was edited, for what stands in its place. */
  public static CarriedDecision onReplaced(Decision decision) {
    return new CarriedDecision(decision, State.LOOK_AGAIN);
  }
}
