package org.onrecord.ledger;

import java.io.IOException;

/** The ledger cannot be opened, read or written; the message says which and what to do. */
public final class LedgerException extends IOException {

  private static final long serialVersionUID = 1L;

  LedgerException(String message) {
    super(message);
  }

  LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
