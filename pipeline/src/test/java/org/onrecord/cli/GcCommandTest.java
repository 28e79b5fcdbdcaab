package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GcCommandTest {

  private final Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  GcCommandTest(@TempDir Path dir) throws IOException {
    this.dir = dir.toRealPath();
    for (String id : List.of("run1", "run2")) {
      Path run = Files.createDirectories(dir.resolve(id));
      Files.writeString(run.resolve("manifest.json"), "{\"runId\":\"" + id + "\"}");
      Files.createFile(run.resolve("_SUCCESS"));
    }
  }

  private int gc(String... args) throws Configuration.InvalidException {
    CommandLine command = Onrecord.commandLine(Configuration.of(List.of(args), Map.of()));
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(args);
  }

  @Test
  void aDryRunTellsAndRemovesNothing() throws Exception {
    assertThat(gc("gc", "--keep", "1", "--output", dir.toString(), "--dry-run")).isZero();

    assertThat(out.toString()).isEqualTo("would remove " + dir.resolve("run1") + " (old run)\n");
    assertThat(dir.resolve("run1/manifest.json")).exists();
  }

  @Test
  void whatIsRemovedIsTold() throws Exception {
    assertThat(gc("gc", "--keep", "1", "--output", dir.toString())).isZero();
    assertThat(gc("gc", "--keep", "1", "--output", dir.toString())).isZero();

    assertThat(out.toString())
        .isEqualTo("removed " + dir.resolve("run1") + " (old run)\nnothing to remove\n");
    assertThat(dir.toFile().list()).containsExactly("run2");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void wrongUsageIs64AndAMissingFolder65() throws Exception {
    assertThat(gc("gc")).isEqualTo(64);
    assertThat(gc("gc", "--keep", "0", "--output", dir.toString())).isEqualTo(64);
    assertThat(gc("gc", "--keep", "1", "--output", dir.resolve("no").toString())).isEqualTo(65);

    assertThat(err.toString()).contains("--keep", "at least 1", dir.resolve("no").toString());
    assertThat(dir.resolve("run1")).exists();
  }
}
