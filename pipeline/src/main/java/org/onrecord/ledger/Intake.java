package org.onrecord.ledger;

/** What became of a decision. */
public enum Intake {
  /** It is in the ledger now, and counts. */
  TAKEN,
  /** It was there already. */
  KNOWN,
  /**
   * It is in the ledger now, but does not count: since it was made, what is said of the claim has
   * changed, or the claim is gone. The next run that finds the claim shows it as one to look at
   * again.
   */
  LOOK_AGAIN
}
