package org.onrecord.job;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.ledger.NightRecords;
import org.onrecord.ledger.RunEntry;
import org.onrecord.write.OutputFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger that a run works with, if any. */
final class RunLedger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunLedger.class);

  private final @Nullable Ledger ledger;

  private RunLedger(@Nullable Ledger ledger) {
    this.ledger = ledger;
  }

  static RunLedger open(Optional<LedgerAddress> address)
      throws LedgerException, LedgerLockedException {
    return new RunLedger(address.isPresent() ? Ledger.open(address.get()) : null);
  }

  /** What earlier runs found, for workers. */
  ArchiveFactory archive() {
    return ledger == null ? ArchiveFactory.NONE : ArchiveFactory.of(ledger.address());
  }

  /** Brings to its end what happened according to the ledger and was not moved into place. */
  void recover(OutputFolder output) throws IOException {
    if (ledger != null) {
      for (String id : output.recover(ledger.runs())) {
        LOG.warn("run {} had ended without being moved into place; it is in place now", id);
      }
    }
  }

  /** From here on the run has happened. */
  void commit(RunEntry run, NightRecords records) throws LedgerException {
    if (ledger != null) {
      ledger.commit(run, records);
    }
  }

  @Override
  public void close() throws LedgerException {
    if (ledger != null) {
      ledger.close();
    }
  }
}
