package org.onrecord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out. The operating system, or the server, holds the lock for the process: it
 * is gone with it however it dies, so that no lock has to be judged stale.
 */
final class LedgerLock implements Closeable {

  /** Names this program among those that lock something on the server. */
  private static final long SERVER_LOCK = 0x0b5e_c04d_1ed6_e401L;

  private final @Nullable FileChannel channel;

  private LedgerLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param connection the run's own, which a server's lock lives as long as
   */
  static LedgerLock of(LedgerAddress address, Connection connection)
      throws IOException, SQLException, LedgerLockedException {
    if (address.isPostgreSql()) {
      return ofServer(address, connection);
    }
    Optional<Path> file = address.file();
    return file.isPresent() ? ofFile(address, file.get()) : new LedgerLock(null);
  }

  private static LedgerLock ofServer(LedgerAddress address, Connection connection)
      throws SQLException, LedgerLockedException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, SERVER_LOCK);
      try (ResultSet row = lock.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          throw new LedgerLockedException(
              "another run has the ledger " + address + " open; wait for it to end");
        }
      }
    }
    return new LedgerLock(null);
  }

  private static LedgerLock ofFile(LedgerAddress address, Path file)
      throws IOException, LedgerLockedException {
    Path name = Path.of(file + ".lock");
    FileChannel channel =
        FileChannel.open(
            name, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      String holder = read(channel);
      channel.close();
      throw new LedgerLockedException(
          "another run"
              + (holder.isEmpty() ? "" : " (process " + holder + ")")
              + " has the ledger "
              + address
              + " open; wait for it to end");
    }
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(UTF_8)));
      return new LedgerLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another run of this very process.
      return false;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(32);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
