package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void theNewestMigrationIsTheOneThatTheProgramKnows() {
    assertThat(migration(Integer.parseInt(Ledger.SCHEMA))).isTrue();
    assertThat(migration(Integer.parseInt(Ledger.SCHEMA) + 1)).isFalse();
  }

  private static boolean migration(int number) {
    return Ledger.class.getResource("V" + number + "__ledger.sql") != null;
  }
}
