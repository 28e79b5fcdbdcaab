package org.onrecord.job;

import java.io.Serializable;
import org.onrecord.ledger.Archive;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerException;

/** Opens what earlier runs found, on a worker. */
@FunctionalInterface
interface ArchiveFactory extends Serializable {

  /** Of a run without a ledger. */
  ArchiveFactory NONE = () -> Archive.EMPTY;

  Archive open() throws LedgerException;

  /** A ledger that the run has opened. */
  static ArchiveFactory of(LedgerAddress address) {
    return () -> Ledger.read(address);
  }
}
