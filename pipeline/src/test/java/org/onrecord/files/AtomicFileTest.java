package org.onrecord.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private final Path dir;

  AtomicFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void theNewContentStandsAloneInTheFolder() throws IOException {
    Path file = Files.writeString(dir.resolve("a.prom"), "a long line that was here before");

    AtomicFile.replace(file, "größer\n", Readers.OWNER);

    assertThat(Files.readString(file)).isEqualTo("größer\n");
    assertThat(dir.toFile().list()).containsExactly("a.prom");
  }

  @Test
  void aFileThatCannotBeReplacedStaysAndLeavesNothingBeside() throws IOException {
    Path taken = dir.resolve("taken");
    Files.createDirectories(taken.resolve("full"));

    assertThatThrownBy(() -> AtomicFile.replace(taken, "x", Readers.OWNER))
        .isInstanceOf(IOException.class);

    assertThat(dir.toFile().list()).containsExactly("taken");
  }

  @Test
  void theReadersAreThoseThatWereAskedFor() throws IOException {
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"));
    AtomicFile.replace(dir.resolve("mine"), "x", Readers.OWNER);
    AtomicFile.replace(dir.resolve("theirs"), "x", Readers.EVERYBODY);

    assertThat(permissions("mine")).isEqualTo("rw-------");
    assertThat(permissions("theirs")).isEqualTo("rw-r--r--");
  }

  @Test
  void whatCannotWorkIsKnownBefore() throws IOException {
    AtomicFile.check(dir.resolve("new"));

    assertThat(dir).isEmptyDirectory();
    assertThatThrownBy(() -> AtomicFile.check(dir)).hasMessageContaining("folder");
    assertThatThrownBy(() -> AtomicFile.check(dir.resolve("no/file")))
        .hasMessageContaining(dir.resolve("no").toString());
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(name)));
  }
}
