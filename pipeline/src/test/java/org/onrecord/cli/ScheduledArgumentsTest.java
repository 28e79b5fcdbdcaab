package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledArgumentsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  private static ScheduledArguments of(List<String> inputs, String... options) {
    return ScheduledArguments.of(inputs, Optional.of(Path.of("runs")), List.of(options));
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
  void foldersOfAConfigurationFileAreReadAndWrittenAsWell(@TempDir Path dir) throws IOException {
    Path config =
        Files.writeString(
            dir.resolve("night.properties"),
            """
            ledger=/srv/ledger/l.sqlite
            notify-file=/srv/note/n.md
            metrics-file=/srv/metrics/o.prom
            facts=/srv/facts/f.csv
            max-rejected=5
            keep=30
            """);

    ScheduledArguments arguments = of(List.of("/in"), "--config=" + config);

    assertThat(arguments.words())
        .containsExactly("run", "--output=" + HERE.resolve("runs"), "--config=" + config, "/in");
    assertThat(arguments.writes())
        .containsExactlyInAnyOrder(
            HERE.resolve("runs"),
            Path.of("/srv/ledger"),
            Path.of("/srv/note"),
            Path.of("/srv/metrics"));
    assertThat(arguments.reads())
        .containsExactlyInAnyOrder(dir, Path.of("/srv/facts"), Path.of("/in"));
  }

  @Test
  void aRelativePathInAConfigurationFileIsPassedOnAbsolute(@TempDir Path dir) throws IOException {
    Path config =
        Files.writeString(
            dir.resolve("night.properties"), "ledger=l/l.sqlite\nfacts=f.csv\noutput=nights\n");

    ScheduledArguments arguments =
        ScheduledArguments.of(
            List.of("/in"), Optional.empty(), List.of("--config", config.toString()));

    assertThat(arguments.words())
        .containsExactlyInAnyOrder(
            "run",
            "--output=" + HERE.resolve("nights"),
            "--config=" + config,
            "--facts=" + HERE.resolve("f.csv"),
            "--ledger=jdbc:sqlite:" + HERE.resolve("l/l.sqlite"),
            "/in");
    assertThat(arguments.writes()).containsExactly(HERE.resolve("nights"), HERE.resolve("l"));
  }

  @Test
  void whatIsNotHereAndHasTheNameOfAFileIsReadInItsFolder(@TempDir Path dir) throws IOException {
    Path folder = Files.createDirectory(dir.resolve("old.articles"));

    assertThat(of(List.of("/nowhere/2024.txt", "/nowhere/2024", folder.toString())).reads())
        .containsExactly(Path.of("/nowhere"), Path.of("/nowhere/2024"), folder);
    assertThat(of(List.of("/nowhere/.hidden", "/nowhere/2024.05")).reads())
        .containsExactly(Path.of("/nowhere/.hidden"), Path.of("/nowhere/2024.05"));
  }

  @Test
  void theCommandLineComesBeforeTheFile(@TempDir Path dir) throws IOException {
    Path config = Files.writeString(dir.resolve("night.properties"), "ledger=/srv/a/l.sqlite\n");

    assertThat(of(List.of("/in"), "--config=" + config, "--ledger=none").writes())
        .containsExactly(HERE.resolve("runs"));
  }

  @Test
  void aConfigurationFileThatTheRunWouldRefuseIsNamed(@TempDir Path dir) throws IOException {
    Path wrong = Files.writeString(dir.resolve("wrong.properties"), "max-rejected=few\n");
    Path unknown = Files.writeString(dir.resolve("unknown.properties"), "max-rejectd=5\n");

    assertThatThrownBy(() -> of(List.of("a"), "--config=" + wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("«max-rejected» in configuration file «" + wrong)
        .hasMessageContaining("few");
    assertThatThrownBy(() -> of(List.of("a"), "--config=" + unknown))
        .hasMessageContaining(unknown.toString())
        .hasMessageContaining("max-rejectd");
    assertThatThrownBy(() -> of(List.of("a"), "--config=" + dir.resolve("gone")))
        .hasMessageContaining("no configuration file «" + dir.resolve("gone"));
  }

  @Test
  void aPasswordIsRefusedSinceEverybodyCouldReadIt(@TempDir Path dir) throws IOException {
    String url = "jdbc:postgresql://db/onrecord?user=desk&password=secret";
    Path config = Files.writeString(dir.resolve("night.properties"), "ledger=" + url + "\n");

    assertThatThrownBy(() -> of(List.of("/in"), "--ledger", url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mode 0600 for --config")
        .hasMessageContaining("PGPASSFILE")
        .hasMessageNotContaining("secret");
    ScheduledArguments configured = of(List.of("/in"), "--config=" + config);
    assertThat(configured.words()).noneMatch(word -> word.contains("secret"));
    assertThat(configured.secret()).contains(config);
  }

  @Test
  void aFileWithoutAPasswordIsNoSecret(@TempDir Path dir) throws IOException {
    Path config = Files.writeString(dir.resolve("night.properties"), "max-rejected=5\n");
    ScheduledArguments configured =
        of(List.of("/in"), "--config=" + config, "--ledger=jdbc:postgresql://db/onrecord");

    assertThat(configured.files()).containsExactly(config);
    assertThat(configured.secret()).isEmpty();
  }

  @Test
  void aLedgerInPostgreSqlIsToldOfAlsoWhereTheFileHasIt(@TempDir Path dir) throws IOException {
    String url = "jdbc:postgresql://db/onrecord";
    Path config = Files.writeString(dir.resolve("night.properties"), "ledger=" + url + "\n");

    assertThat(of(List.of("/in"), "--ledger", url).server()).isPresent();
    assertThat(of(List.of("/in"), "--config=" + config).server()).isPresent();
    assertThat(of(List.of("/in"), "--config=" + config, "--ledger=none").server()).isEmpty();
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
