package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a database that happens as a whole, or not at all. */
final class Transaction {

  private Transaction() {}

  /**
   * What is done.
   *
   * @param <T> what comes out
   * @param <E> why it may fail but for the database
   */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run() throws SQLException, E;
  }

  /** Does the work and commits it; a failure leaves nothing of it. */
  static <T, E extends Exception> T run(Connection connection, Work<T, E> work)
      throws SQLException, E {
    connection.setAutoCommit(false);
    T outcome;
    try {
      outcome = work.run();
      connection.commit();
    } catch (Exception e) {
      rollBack(connection, e);
      throw e;
    }
    connection.setAutoCommit(true);
    return outcome;
  }

  /** A database that ran out of space has rolled back by itself, and refuses to do so again. */
  private static void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
