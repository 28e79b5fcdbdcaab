package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class WarmCommandTest {

  private static Set<Path> rehearsals() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("onrecord-warm"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void aRehearsalEndsWellTellsNothingAndLeavesNothing() throws Exception {
    Set<Path> before = rehearsals();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = {"warm"};
    CommandLine command =
        Onrecord.commandLine(Configuration.of(List.of(args), Map.of()))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    assertThat(command.execute(args)).isZero();
    assertThat(out.toString() + err).isEmpty();
    assertThat(rehearsals()).isEqualTo(before);
  }
}
