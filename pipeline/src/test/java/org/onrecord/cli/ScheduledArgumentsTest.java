package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledArgumentsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  private static ScheduledArguments of(List<String> inputs, String... options) {
    return ScheduledArguments.of(inputs, Path.of("runs"), List.of(options));
  }

  @Test
  void everyPathIsAbsoluteAlsoThoseOfFurtherOptions() {
    ScheduledArguments arguments =
        of(List.of("articles/"), "--facts", "lists/f.csv", "-v", "--max-rejected=5");

    assertThat(arguments.words())
        .containsExactly(
            "run",
            "--output=" + HERE.resolve("runs"),
            "--facts=" + HERE.resolve("lists/f.csv"),
            "--verbose",
            "--max-rejected=5",
            HERE.resolve("articles").toString());
    assertThat(arguments.reads()).containsExactly(HERE.resolve("lists"), HERE.resolve("articles"));
    assertThat(arguments.writes()).containsExactly(HERE.resolve("runs"));
  }

  @Test
  void theFolderOfTheCollectorIsWrittenTo() {
    assertThat(of(List.of("a"), "--metrics-file", "/var/collected/a.prom").writes())
        .containsExactly(HERE.resolve("runs"), Path.of("/var/collected"));
  }

  @Test
  void aGlobStaysOneAndAFileIsReadInItsFolder(@TempDir Path dir) throws IOException {
    Path file = Files.createFile(dir.resolve("a.txt"));

    ScheduledArguments arguments = of(List.of("/srv/2024-*/*.html", file.toString()));

    assertThat(arguments.words()).contains("/srv/2024-*/*.html");
    assertThat(arguments.reads()).containsExactly(Path.of("/srv"), dir);
  }

  @Test
  void whatTheRunWouldRefuseAtNightIsRefusedNow() {
    assertThatThrownBy(() -> of(List.of("a"), "--max-rejectd", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--max-rejectd");
    assertThatThrownBy(() -> of(List.of("a"), "--max-rejected", "few")).hasMessageContaining("few");
    assertThatThrownBy(() -> of(List.of("a"), "--output", "b")).hasMessageContaining("in front");
    assertThatThrownBy(() -> of(List.of("a"), "b")).hasMessageContaining("in front");
    assertThatThrownBy(() -> of(List.of("-"))).hasMessageContaining("standard input");
  }
}
