package org.onrecord.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {

  private final Path dir;

  SqliteLedgerTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Override
  LedgerAddress address() {
    return LedgerAddress.file(dir.resolve("new folder").resolve("ledger.sqlite"));
  }
}
