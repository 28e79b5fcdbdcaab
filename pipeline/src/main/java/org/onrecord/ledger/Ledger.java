package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.onrecord.review.Decision;

/**
 * What earlier runs found and what reviewers decided. One run at a time holds it open: a second one
 * is refused. The schema is brought up to date when it is opened.
 */
public final class Ledger implements AutoCloseable {

  private static final String MIGRATIONS = "classpath:org/onrecord/ledger";

  /** The number of the newest migration. */
  static final String SCHEMA = "2";

  private final LedgerAddress address;
  private final LedgerLock lock;
  private final Connection connection;

  private Ledger(LedgerAddress address, LedgerLock lock, Connection connection) {
    this.address = address;
    this.lock = lock;
    this.connection = connection;
  }

  /**
   * Opens the ledger for a run, after making it where there is none.
   *
   * @throws LedgerLockedException when another run has it open
   * @throws LedgerException when it cannot be opened
   */
  public static Ledger open(LedgerAddress address) throws LedgerException, LedgerLockedException {
    try {
      Optional<Path> folder = address.file().map(Path::toAbsolutePath).map(Path::getParent);
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      return locked(address);
    } catch (SQLException | IOException | FlywayException e) {
      throw new LedgerException(
          "cannot open the ledger "
              + address
              + ": "
              + e.getMessage()
              + "; give another one by --ledger, or none",
          e);
    }
  }

  private static Ledger locked(LedgerAddress address)
      throws SQLException, IOException, LedgerLockedException {
    Connection connection = address.connect();
    LedgerLock lock = null;
    try {
      lock = LedgerLock.of(address, connection);
      if (!isUpToDate(connection)) {
        migrate(address);
      }
      return new Ledger(address, lock, connection);
    } catch (SQLException | IOException | FlywayException | LedgerLockedException e) {
      connection.close();
      if (lock != null) {
        lock.close();
      }
      throw e;
    }
  }

  /** Asked first, as the migrations' library takes a second to find out. */
  private static boolean isUpToDate(Connection connection) {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC");
        ResultSet newest = select.executeQuery()) {
      return newest.next() && SCHEMA.equals(newest.getString("version"));
    } catch (SQLException e) {
      // There is no such table yet.
      return false;
    }
  }

  private static void migrate(LedgerAddress address) {
    Flyway.configure(Ledger.class.getClassLoader())
        .dataSource(new AddressDataSource(address))
        .locations(MIGRATIONS)
        .load()
        .migrate();
  }

  /** Reads what a run has brought up to date; for workers, who open no ledger themselves. */
  public static Archive read(LedgerAddress address) throws LedgerException {
    try {
      return new LedgerReader(address, address.connect());
    } catch (SQLException e) {
      throw new LedgerException("cannot read the ledger " + address + ": " + e.getMessage(), e);
    }
  }

  public LedgerAddress address() {
    return address;
  }

  /** The ids of the runs that happened, the newest last. */
  public List<String> runs() throws LedgerException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT run_id FROM run ORDER BY run_no");
        ResultSet rows = select.executeQuery()) {
      List<String> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getString("run_id"));
      }
      return ids;
    } catch (SQLException e) {
      throw new LedgerException("cannot read the ledger " + address + ": " + e.getMessage(), e);
    }
  }

  /** Takes a run in as a whole, or not at all. */
  public void commit(RunEntry run, NightRecords records) throws LedgerException {
    try {
      new LedgerWriter(connection).write(run, records);
    } catch (SQLException | IOException e) {
      throw new LedgerException(
          "cannot write to the ledger "
              + address
              + ": "
              + e.getMessage()
              + "; nothing of this run was kept",
          e);
    }
  }

  /**
   * Takes reviewers' decisions in: all of them, or none.
   *
   * @return what became of each, in their order
   * @throws DecisionRefusedException when one cannot be kept
   */
  public List<Intake> take(List<Decision> decisions)
      throws LedgerException, DecisionRefusedException {
    try {
      return new DecisionWriter(connection).write(decisions);
    } catch (SQLException e) {
      throw new LedgerException(
          "cannot write to the ledger " + address + ": " + e.getMessage() + "; nothing was taken",
          e);
    }
  }

  @Override
  public void close() throws LedgerException {
    try {
      connection.close();
      lock.close();
    } catch (SQLException | IOException e) {
      throw new LedgerException("cannot close the ledger " + address + ": " + e.getMessage(), e);
    }
  }
}
