package org.onrecord.ledger;

/** A decision that the ledger cannot keep; nothing of what came with it was taken. */
public final class DecisionRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int index;

  DecisionRefusedException(int index, String message) {
    super(message);
    this.index = index;
  }

  /** Its place among those that came with it, from 0. */
  public int index() {
    return index;
  }
}
