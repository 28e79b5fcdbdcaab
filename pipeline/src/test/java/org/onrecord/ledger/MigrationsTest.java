package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @Test
  void theNewestMigrationIsTheOneThatTheProgramKnows() {
    assertThat(migration(Integer.parseInt(Ledger.SCHEMA))).isTrue();
    assertThat(migration(Integer.parseInt(Ledger.SCHEMA) + 1)).isFalse();
  }

  @Test
  void aLedgerOfTheFirstVersionKeepsWhatItHas(@TempDir Path dir) throws Exception {
    LedgerAddress address = LedgerAddress.file(dir.resolve("ledger.sqlite"));
    Flyway.configure()
        .dataSource(new AddressDataSource(address))
        .locations("classpath:org/onrecord/ledger")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO run VALUES (1, 'run1', '2023-05-01T00:00:00Z', 1, 1, 0)");
      statement.execute("INSERT INTO article VALUES ('a', 'f', '', x'00', x'00', 1, 1)");
      statement.execute(
          "INSERT INTO claim VALUES ('c', 'a', 0, 'money', 'tweet', 'w', 's', 'e', x'00', 1, 1, NULL)");
    }

    try (Ledger ledger = Ledger.open(address);
        Archive found = Ledger.read(address)) {
      assertThat(ledger.runs()).containsExactly("run1");
      assertThat(found.claims(List.of("c")))
          .containsExactly(Map.entry("c", new KnownClaim("run1", "e", true, Optional.empty())));
    }
  }

  private static boolean migration(int number) {
    return Ledger.class.getResource("V" + number + "__ledger.sql") != null;
  }
}
