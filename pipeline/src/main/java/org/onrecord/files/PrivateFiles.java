package org.onrecord.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes folders and files that only their owner can read, whatever the umask is. Where a file
 * system has no POSIX permissions, theirs is whatever it gives.
 */
public final class PrivateFiles {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  /** Creates a folder that is not there yet. */
  public static Path createDirectory(Path dir) throws IOException {
    if (!hasPermissions(dir)) {
      return Files.createDirectory(dir);
    }
    Files.createDirectory(dir, PosixFilePermissions.asFileAttribute(FOLDER));
    return Files.setPosixFilePermissions(dir, FOLDER);
  }

  /**
   * Creates a folder and those above it where they are missing. One that is there already keeps its
   * permissions: somebody else has decided on them.
   */
  public static Path createDirectories(Path dir) throws IOException {
    FileAttribute<?>[] attributes =
        hasPermissions(dir)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
            : new FileAttribute<?>[0];
    return Files.createDirectories(dir, attributes);
  }

  /** Opens a file for writing; what stood in it is gone. */
  public static OutputStream newOutputStream(Path file) throws IOException {
    create(file, Readers.OWNER);
    return Files.newOutputStream(file);
  }

  static void create(Path file, Readers readers) throws IOException {
    if (!hasPermissions(file)) {
      return;
    }
    try {
      // Created narrow, so that there is no moment in which others could open it.
      Files.createFile(file, PosixFilePermissions.asFileAttribute(Readers.OWNER.permissions()));
    } catch (FileAlreadyExistsException e) {
      // It is written anew, and takes the permissions below.
    }
    Files.setPosixFilePermissions(file, readers.permissions());
  }

  /** Takes everybody else's permissions from a folder and all below it; follows no links. */
  public static void restrict(Path root) throws IOException {
    if (!hasPermissions(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.setPosixFilePermissions(path, FOLDER);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.setPosixFilePermissions(path, Readers.OWNER.permissions());
        }
      }
    }
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
