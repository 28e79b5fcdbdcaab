package org.onrecord.job;

import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.Archive;
import org.onrecord.ledger.LedgerException;

/** A step that asks earlier runs, over a connection of its own. */
abstract class ArchiveFn<I, O> extends DoFn<I, O> {

  private static final long serialVersionUID = 1L;

  private final ArchiveFactory factory;
  private transient @Nullable Archive archive;

  ArchiveFn(ArchiveFactory factory) {
    this.factory = factory;
  }

  @Teardown
  public void closeArchive() throws LedgerException {
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }

  /** Opened where it is asked for first, as a step need not run at all. */
  final Archive archive() throws LedgerException {
    Archive opened = archive;
    if (opened == null) {
      opened = factory.open();
      archive = opened;
    }
    return opened;
  }
}
