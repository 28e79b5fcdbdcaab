package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Against a real server, started by the test. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerTest extends LedgerContract {

  private EmbeddedPostgres server;
  private int databases;

  @BeforeAll
  void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void createDatabase() throws SQLException {
    databases++;
    sql("CREATE DATABASE ledger" + databases);
  }

  @Override
  LedgerAddress address() {
    return new LedgerAddress(
        "jdbc:postgresql://localhost:"
            + server.getPort()
            + "/ledger"
            + databases
            + "?user=postgres");
  }

  @Test
  void aLostConnectionLosesNothing() throws Exception {
    Ledger ledger = Ledger.open(address());
    commit(ledger, "run1", new NightRecord.Seen("a"));
    sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'ledger%'");

    assertThatThrownBy(() -> commit(ledger, "run2", new NightRecord.Seen("a")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot write to the ledger");

    try (Ledger again = Ledger.open(address())) {
      assertThat(again.runs()).containsExactly("run1");
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement execute = connection.createStatement()) {
      execute.execute(statement);
    }
  }
}
