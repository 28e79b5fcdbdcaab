package org.onrecord.ledger;

/** Another run has the ledger open. */
public final class LedgerLockedException extends Exception {

  private static final long serialVersionUID = 1L;

  LedgerLockedException(String message) {
    super(message);
  }
}
