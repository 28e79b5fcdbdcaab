package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScheduleCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final String runs;

  ScheduleCommandTest(@TempDir Path runs) throws IOException {
    // Nothing is in the way of whoever runs it at night.
    runs.toFile().setExecutable(true, false);
    this.runs = runs.toString();
  }

  private int schedule(String... args) throws Configuration.InvalidException {
    return schedule(Map.of(), args);
  }

  private int schedule(Map<String, String> environment, String... args)
      throws Configuration.InvalidException {
    CommandLine command = Onrecord.commandLine(Configuration.of(List.of(args), environment));
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(args);
  }

  @Test
  void furtherOptionsStandBehindTwoHyphens() throws Exception {
    assertThat(
            schedule(
                "schedule",
                "/in",
                "--program=/opt/o",
                "--at=23:59",
                "--user=desk",
                "-o",
                runs,
                "--",
                "-v"))
        .isZero();

    assertThat(out.toString())
        .contains(
            "ExecStart=\"/opt/o\" \"run\" \"--output=" + runs + "\" \"--verbose\" \"/in\"",
            "OnCalendar=*-*-* 23:59:00");
  }

  @Test
  void whatIsInTheWayOfANightIsToldAndPrintedAllTheSame() throws Exception {
    String[] args = {
      "schedule", "/in", "--program=/opt/o", "--user=root", "-o", "/nowhere/runs", "--format"
    };

    for (String format : List.of("systemd", "cron")) {
      err.getBuffer().setLength(0);
      assertThat(schedule(Stream.concat(Stream.of(args), Stream.of(format)).toArray(String[]::new)))
          .isZero();
      assertThat(err.toString().lines())
          .hasSize(3)
          .allMatch(line -> line.startsWith("onrecord: "))
          .anyMatch(line -> line.contains("nothing at «/in»"))
          .anyMatch(line -> line.contains("no folder «/nowhere/runs»"))
          .anyMatch(line -> line.contains("root's"));
    }
    err.getBuffer().setLength(0);
    assertThat(schedule("schedule", "/in", "-o", "/nowhere/runs", "--format", "kubernetes"))
        .isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theConfigurationIsTheRunsAsWell(@TempDir Path dir) throws Exception {
    Path config = Files.writeString(dir.resolve("a.properties"), "output=/srv/runs\nat=01:02\n");

    assertThat(schedule("schedule", "/in", "--program=/opt/o", "--config", config.toString()))
        .isZero();

    assertThat(out.toString())
        .contains(
            "\"run\" \"--output=/srv/runs\" \"--config=" + config + "\" \"/in\"",
            "OnCalendar=*-*-* 01:02:00");
  }

  @Test
  void theFoldersOfTheConfigurationCanBeWrittenTo(@TempDir Path dir) throws Exception {
    Path config =
        Files.writeString(
            dir.resolve("a.properties"), "output=/srv/runs\nnotify-file=/srv/note/n.md\n");
    String line = "ReadWritePaths=\"/srv/runs\" \"/srv/note\"";

    assertThat(schedule("schedule", "/in", "--program=/opt/o", "--config=" + config)).isZero();
    assertThat(out.toString()).containsOnlyOnce(line);
    assertThat(schedule("schedule", "/in", "--program=/opt/o", "--", "--config=" + config))
        .isZero();
    assertThat(out.toString().lines().filter(each -> each.startsWith(line))).hasSize(2);
  }

  @Test
  void aLedgerInAFileCanBeWrittenTo() throws Exception {
    assertThat(
            schedule(
                "schedule", "/in", "--program=/opt/o", "--", "--ledger", "/srv/l/ledger.sqlite"))
        .isZero();

    assertThat(out.toString()).contains("\"--ledger=jdbc:sqlite:/srv/l/ledger.sqlite\"");
    assertThat(out.toString().lines().filter(line -> line.startsWith("ReadWritePaths=")))
        .anyMatch(line -> line.contains("/srv/l"));
  }

  @Test
  void theOtherFormatsAreChosenByName() throws Exception {
    assertThat(schedule("schedule", "/in", "--program=/opt/o", "--format", "cron")).isZero();
    assertThat(schedule("schedule", "/in", "--format", "kubernetes", "--image", "o:7")).isZero();

    assertThat(out.toString()).contains("30 3 * * * JAVA_HOME=", "kind: CronJob", "\"o:7\"");
  }

  @Test
  void unitsAreWrittenForEverybodyToRead(@TempDir Path dir) throws Exception {
    assertThat(
            schedule(
                "schedule", "/in", "--program=/opt/o", "--name", "desk", "--write", dir.toString()))
        .isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            dir.resolve("desk.service").toString(), dir.resolve("desk.timer").toString());
    assertThat(Files.readString(dir.resolve("desk.service"))).contains("systemctl start desk");
  }

  @Test
  void wrongValuesAre64WithTheRemedy() throws Exception {
    List<List<String>> wrong =
        List.of(
            List.of("/in", "--at", "3:30"),
            List.of("/in", "--at", "25:00"),
            List.of("/in", "--format", "launchd"),
            List.of("/in", "--format", "cron", "--write", "/etc"),
            List.of("/in", "--memory", "lots"),
            List.of("/in", "--", "--nonsense"),
            List.of("/in", "--", "--ledger=jdbc:postgresql://db/n?password=secret"),
            List.of("--", "-v"),
            List.of("-"));
    for (List<String> args : wrong) {
      String[] all =
          Stream.concat(Stream.of("schedule", "--program=/opt/o"), args.stream())
              .toArray(String[]::new);
      assertThat(schedule(all)).as(args.toString()).isEqualTo(64);
    }
    assertThat(err.toString())
        .contains("03:30", "SYSTEMD, CRON, KUBERNETES", "redirect", "4G", "--nonsense", "no INPUT")
        .contains("PGPASSFILE")
        .doesNotContain("secret");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIs74(@TempDir Path dir) throws Exception {
    assertThat(
            schedule(
                "schedule", "/in", "--program=/opt/o", "--write", dir.resolve("no").toString()))
        .isEqualTo(74);
    assertThat(err.toString()).contains("--write");
  }

  @Test
  void whatTheEnvironmentSetsForTheRunIsToldToBeMissingAndNotWrittenDown() throws Exception {
    Map<String, String> environment =
        Map.of(
            "ONRECORD_LEDGER", "jdbc:postgresql://db/n?password=secret",
            "ONRECORD_AT", "02:00",
            "ONRECORD_JAVA_OPTS", "-Xmx2g");

    assertThat(
            schedule(environment, "schedule", "/in", "--program=/opt/o", "--user=desk", "-o", runs))
        .isZero();

    assertThat(out.toString()).contains("OnCalendar=*-*-* 02:00:00").doesNotContain("secret");
    assertThat(err.toString())
        .startsWith(
            "onrecord: ONRECORD_LEDGER is set here and will not be at night; "
                + "put the option behind --, or into a file for --config\n")
        .containsOnlyOnce("ONRECORD_")
        .doesNotContain("secret");
  }

  @Test
  void aDatabaseOnAnotherMachineIsToldSinceItsAddressMustStandInTheService() throws Exception {
    assertThat(
            schedule(
                "schedule",
                "/in",
                "--program=/opt/o",
                "-o",
                runs,
                "--",
                "--ledger=jdbc:postgresql://db.example.org/onrecord"))
        .isZero();

    assertThat(out.toString()).contains("IPAddressAllow=localhost");
    assertThat(err.toString()).contains("db.example.org", "IPAddressAllow=");
  }
}
