package org.onrecord.ledger;

import java.io.IOException;

/** All records of one run, as often as they are asked for; a record may come twice. */
@FunctionalInterface
public interface NightRecords {

  /** Takes one record. */
  @FunctionalInterface
  interface Taker {
    void take(NightRecord record) throws IOException;
  }

  void forEach(Taker taker) throws IOException;
}
