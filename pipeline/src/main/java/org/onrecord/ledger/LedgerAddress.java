package org.onrecord.ledger;

import java.io.Serializable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where a ledger is.
 *
 * @param url a JDBC URL of SQLite or PostgreSQL
 */
public record LedgerAddress(String url) implements Serializable {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Without an address it is that of this machine. */
  private static final Pattern ON_THIS_MACHINE =
      Pattern.compile(
          "(?i)jdbc:postgresql:(?!//)|jdbc:postgresql://(localhost|127\\.0\\.0\\.1|\\[::1])?(:\\d+)?(/|\\?|$)");

  /** How long to wait for somebody who reads or writes a SQLite file, in milliseconds. */
  private static final String BUSY_TIMEOUT = "30000";

  /**
   * @throws IllegalArgumentException for any other URL, with the remedy
   */
  public LedgerAddress {
    if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "«"
              + withoutPassword(url)
              + "» is no ledger; give a file, a URL that begins with "
              + SQLITE
              + " or "
              + POSTGRESQL
              + ", or none");
    }
  }

  /** A SQLite file. */
  public static LedgerAddress file(Path file) {
    return new LedgerAddress(SQLITE + file.toAbsolutePath());
  }

  /**
   * @param text a JDBC URL, or the path of a SQLite file
   */
  public static LedgerAddress parse(String text) {
    return text.startsWith("jdbc:") ? new LedgerAddress(text) : file(Path.of(text));
  }

  /** Whether it is on a server. */
  public boolean isPostgreSql() {
    return url.startsWith(POSTGRESQL);
  }

  /** Whether it is on a server that is another machine. */
  public boolean isElsewhere() {
    return isPostgreSql() && !ON_THIS_MACHINE.matcher(url).lookingAt();
  }

  /** Whether whoever may read the URL knows a password. */
  public boolean tellsPassword() {
    return !withoutPassword(url).equals(url);
  }

  /** The file of a SQLite ledger; none for a server's, or one in memory. */
  public Optional<Path> file() {
    String path = url.substring(url.startsWith(SQLITE) ? SQLITE.length() : 0).split("\\?", 2)[0];
    boolean named = !isPostgreSql() && !path.isEmpty() && !path.startsWith(":");
    return named ? Optional.of(Path.of(path.replaceFirst("^file:", ""))) : Optional.empty();
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    if (isPostgreSql()) {
      // A run is silent on its own connection while it reads articles.
      properties.setProperty("tcpKeepAlive", "true");
    } else {
      properties.setProperty("journal_mode", "WAL");
      // A run folder that is in place must never miss in the ledger, even after a power cut.
      properties.setProperty("synchronous", "FULL");
      properties.setProperty("busy_timeout", BUSY_TIMEOUT);
    }
    return DriverManager.getConnection(url, properties);
  }

  /** The address for messages, logs and manifests. */
  @Override
  public String toString() {
    return withoutPassword(url);
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1***")
        .replaceAll("//[^/@:]*:[^/@]*@", "//***@");
  }
}
