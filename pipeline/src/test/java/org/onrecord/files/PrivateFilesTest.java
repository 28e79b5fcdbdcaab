package org.onrecord.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

  private final Path dir;

  PrivateFilesTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void needsPermissions() {
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void foldersAreTheirOwnersOnly() throws IOException {
    PrivateFiles.createDirectories(dir.resolve("a/b"));
    PrivateFiles.createDirectory(dir.resolve("c"));

    assertThat(permissions("a")).isEqualTo("rwx------");
    assertThat(permissions("a/b")).isEqualTo("rwx------");
    assertThat(permissions("c")).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatIsThereKeepsItsPermissions() throws IOException {
    Path shared = Files.createDirectory(dir.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-x---"));

    PrivateFiles.createDirectories(shared);

    assertThat(permissions("shared")).isEqualTo("rwxr-x---");
  }

  @Test
  void aFileIsItsOwnersOnlyAlsoWhereItWasEverybodysBefore() throws IOException {
    Path old = Files.writeString(dir.resolve("old"), "what stood here before");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));

    for (String name : new String[] {"old", "new"}) {
      try (OutputStream out = PrivateFiles.newOutputStream(dir.resolve(name))) {
        out.write("now".getBytes(StandardCharsets.UTF_8));
      }
      assertThat(permissions(name)).isEqualTo("rw-------");
      assertThat(dir.resolve(name)).hasContent("now");
    }
  }

  @Test
  void restrictingReachesEverythingBelowButNothingBehindALink() throws IOException {
    Path outside = Files.writeString(dir.resolve("outside"), "not ours");
    Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
    Path inside = Files.createDirectories(dir.resolve("run/work"));
    Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path file = Files.writeString(inside.resolve("file"), "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.createSymbolicLink(inside.resolve("link"), outside);

    PrivateFiles.restrict(dir.resolve("run"));

    assertThat(permissions("run/work")).isEqualTo("rwx------");
    assertThat(permissions("run/work/file")).isEqualTo("rw-------");
    assertThat(permissions("outside")).isEqualTo("rw-r--r--");
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(name)));
  }
}
