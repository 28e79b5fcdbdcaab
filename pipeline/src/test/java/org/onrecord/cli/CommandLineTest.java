package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, the way a shell sees it. */
class CommandLineTest {

  private static final long MINUTES = 5;

  private final Path dir;

  CommandLineTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private record Outcome(int exitCode, String out, String err) {}

  @Test
  void aRunTellsItsFolderOnStdoutAndNothingOnStderr() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Ada Vale said on Monday that she gave $5 million.");

    Outcome outcome =
        onrecord(Map.of(), "run", "a.txt", "--output", "runs", "--published", "2024-05-17");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    Path folder = Path.of(outcome.out().lines().findFirst().orElseThrow());
    assertThat(folder.resolve("_SUCCESS")).exists();
    assertThat(outcome.out()).contains("Articles", "1 of 1 input", "report.html");
    assertThat(Files.readString(folder.resolve("articles.jsonl")))
        .contains("\"published\":\"2024-05-17\",\"publishedFrom\":\"flag\"");
  }

  @Test
  void moreRejectedThanAllowedIs4AfterEverythingIsWritten() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.writeString(dir.resolve("b.png"), "x");

    Outcome outcome =
        onrecord(Map.of("ONRECORD_MAX_REJECTED", "0"), "run", "a.txt", "b.png", "-o", "runs");

    assertThat(outcome.exitCode()).isEqualTo(4);
    assertThat(outcome.err())
        .isEqualTo("onrecord: 1 input rejected, --max-rejected allows 0; exit 4\n");
    assertThat(Files.readString(dir.resolve("runs/latest.json")))
        .contains("\"code\" : 4", "too many rejected", "\"rejected\" : 1");
    assertThat(outcome.out()).contains("1 (1 unsupported-format)");
    assertThat(dir.resolve("runs/latest/_SUCCESS")).exists();
  }

  @Test
  void metricsAreCopiedToWhereTheCollectorLooks() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.createDirectory(dir.resolve("collected"));

    Outcome outcome =
        onrecord(
            Map.of("ONRECORD_METRICS_FILE", "collected/onrecord.prom"),
            "run",
            "a.txt",
            "-o",
            "runs");

    assertThat(outcome.err()).isEmpty();
    assertThat(dir.resolve("collected/onrecord.prom"))
        .content()
        .contains("onrecord_run_articles 1\n")
        .isEqualTo(Files.readString(dir.resolve("runs/latest/metrics.prom")));
    assertThat(dir.resolve("collected").toFile().list()).containsExactly("onrecord.prom");
  }

  @Test
  void aMetricsFileThatCannotWorkIsToldBeforeAnyWork() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");

    Outcome uncollected = onrecord(Map.of(), "run", "a.txt", "-o", "runs", "--metrics-file", "a.b");
    Outcome nowhere =
        onrecord(Map.of(), "run", "a.txt", "-o", "runs", "--metrics-file", "no/a.prom");

    assertThat(uncollected.exitCode()).isEqualTo(64);
    assertThat(uncollected.err()).contains("--metrics-file", ".prom", "a.b");
    assertThat(nowhere.exitCode()).isEqualTo(74);
    assertThat(nowhere.err()).contains("--metrics-file", "no/a.prom");
    assertThat(dir.resolve("runs")).doesNotExist();
  }

  @Test
  void editorsAreToldOfWhatIsWorthItAndOtherwiseNothing() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.writeString(dir.resolve("b.png"), "x");
    Path note = dir.resolve("note.md");

    Outcome told =
        onrecord(Map.of(), "run", "a.txt", "b.png", "-o", "runs", "--notify-file", "note.md");
    assertThat(told.exitCode()).isZero();
    assertThat(note)
        .content()
        .startsWith("# Onrecord: 0 new conflicts, 1 rejected input\n")
        .contains("- b.png: ", dir.resolve("runs").toRealPath().toString());

    Outcome quiet = onrecord(Map.of(), "run", "a.txt", "-o", "runs", "--notify-file", "note.md");
    assertThat(quiet.exitCode()).isZero();
    assertThat(note).doesNotExist();
  }

  @Test
  void aFileThatIsNoNoteIsNotOverwritten() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");

    Outcome outcome = onrecord(Map.of(), "run", "a.txt", "-o", "runs", "--notify-file", "a.txt");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("--notify-file", "a.txt", "no note");
    assertThat(dir.resolve("a.txt")).hasContent("Nothing to see.");
  }

  @Test
  void inJsonEveryLineOnStderrIsAnObject() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.writeString(dir.resolve("my.properties"), "log-format=json\n");
    Files.writeString(dir.resolve("b.png"), "x");

    Outcome verbose =
        onrecord(Map.of("ONRECORD_LOG_FORMAT", "json"), "run", "a.txt", "-o", "runs", "-v");
    Outcome usage = onrecord(Map.of(), "run", "--config", "my.properties", "--nonsense", "a.txt");
    Outcome missing = onrecord(Map.of(), "run", "--log-format=JSON", "-v", "nowhere.txt");

    Outcome rejected =
        onrecord(Map.of(), "run", "-q", "--log-format=json", "--max-rejected=0", "a.txt", "b.png");

    assertThat(rejected.exitCode()).isEqualTo(4);
    assertThat(events(rejected))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.path("message").asText())
                    .isEqualTo("1 input rejected, --max-rejected allows 0; exit 4"));
    assertThat(verbose.exitCode()).isZero();
    assertThat(events(verbose)).isNotEmpty();
    assertThat(usage.exitCode()).isEqualTo(64);
    assertThat(events(usage).get(0).path("message").asText()).contains("--nonsense");
    assertThat(missing.exitCode()).isEqualTo(65);
    assertThat(events(missing))
        .anySatisfy(
            event ->
                assertThat(event.at("/error/stackTrace").asText())
                    .contains("NoSuchInputException", "\tat org.onrecord."))
        .last()
        .satisfies(event -> assertThat(event.path("level").asText()).isEqualTo("ERROR"));
  }

  private static List<JsonNode> events(Outcome outcome) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : outcome.err().lines().toList()) {
      events.add(new ObjectMapper().readTree(line));
    }
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(Instant.parse(event.path("time").asText()))
                  .isAfter("2024-01-01T00:00:00Z");
              assertThat(event.path("level").asText()).isIn("DEBUG", "INFO", "WARN", "ERROR");
              assertThat(event.path("logger").asText()).isNotEmpty();
              assertThat(event.path("message").asText()).isNotEmpty();
            });
    return events;
  }

  @Test
  void anUnknownLogFormatIs64() throws Exception {
    Outcome outcome = onrecord(Map.of("ONRECORD_LOG_FORMAT", "xml"), "run", "a.txt");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("--log-format", "TEXT, JSON", "ONRECORD_LOG_FORMAT");
  }

  @Test
  void helpAndVersionGoToStdout() throws Exception {
    Outcome help = onrecord(Map.of(), "run", "--help");
    Outcome version = onrecord(Map.of(), "--version");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: onrecord run", "Examples:", "--max-rejected");
    assertThat(help.err()).isEmpty();
    assertThat(version.out()).startsWith("onrecord ").doesNotContain("${");
  }

  @Test
  void wrongUsageIs64WithThePlaceAndTheWayToHelp() throws Exception {
    Outcome outcome = onrecord(Map.of(), "run", "a.txt", "--published", "May 2024");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("--published", "May 2024", "onrecord run --help");
  }

  @Test
  void namesOfTheUsersGazetteerAreFoundWithTheirType() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Ada Vale said that Velm Tarn had been sold.");
    Files.writeString(dir.resolve("names.csv"), "name,type,aliases\nVelm Tarn,product,Tarn\n");

    Outcome outcome =
        onrecord(Map.of(), "run", "a.txt", "--gazetteer", "names.csv", "--output", "runs");

    assertThat(outcome.err()).isEmpty();
    assertThat(Files.readString(dir.resolve("runs/latest/articles.jsonl")))
        .contains("\"name\":\"Velm Tarn\",\"type\":\"PRODUCT\"");
  }

  @Test
  void aBrokenGazetteerIs64WithItsLineBeforeAnyWork() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.writeString(dir.resolve("names.csv"), "name,type\nVelm Tarn,gadget\n");

    Outcome outcome =
        onrecord(Map.of(), "run", "a.txt", "--gazetteer", "names.csv", "--output", "runs");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("names.csv", "2", "gadget");
    assertThat(dir.resolve("runs")).doesNotExist();
  }

  @Test
  void aClaimOfARunIsExplainedWithTheFactThatItMeets() throws Exception {
    Files.writeString(
        dir.resolve("a.txt"), "Vexcorp bought Brightline for $2.5 billion, Jane Roe said.");
    Files.writeString(
        dir.resolve("facts.csv"),
        "subject,predicate,object,amount,source\n"
            + "Vexcorp,buy,Brightline,1.9 billion USD,https://example.org/filing\n");

    Outcome run = onrecord(Map.of(), "run", "a.txt", "--facts", "facts.csv", "--output", "runs");
    Outcome explained = onrecord(Map.of(), "explain", "runs/latest", "c");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 (1 conflict)");
    assertThat(explained.err()).isEmpty();
    assertThat(explained.exitCode()).isZero();
    assertThat(explained.out())
        .contains(
            "Vexcorp · buy · Brightline",
            "Jane Roe said",
            "Conflicting",
            "facts.csv line 2",
            "https://example.org/filing",
            "“Vexcorp bought Brightline for $2.5 billion, Jane Roe said.”");
  }

  @Test
  void explainingWhatARunDoesNotHoldIs65() throws Exception {
    for (String table : List.of("articles", "claims", "relations", "rejected")) {
      Files.createFile(dir.resolve(table + ".jsonl"));
    }

    Outcome noClaim = onrecord(Map.of(), "explain", ".", "c0123");
    Outcome noFolder = onrecord(Map.of(), "explain", "nowhere", "c0123");

    assertThat(noClaim.exitCode()).isEqualTo(65);
    assertThat(noClaim.err()).contains("c0123", "claims.jsonl");
    assertThat(noFolder.exitCode()).isEqualTo(65);
    assertThat(noFolder.err()).contains("nowhere");
  }

  @Test
  void aBrokenListOfFactsOrRatesIs64WithItsLineBeforeAnyWork() throws Exception {
    Files.writeString(dir.resolve("a.txt"), "Nothing to see.");
    Files.writeString(dir.resolve("facts.csv"), "subject,predicate,amount,source\nVexcorp,eat,,\n");
    Files.writeString(dir.resolve("rates.csv"), "from,to,rate\nEUR,USD,much\n");

    Outcome facts = onrecord(Map.of(), "run", "a.txt", "--facts", "facts.csv", "-o", "runs");
    Outcome rates = onrecord(Map.of(), "run", "a.txt", "--rates", "rates.csv", "-o", "runs");

    assertThat(facts.exitCode()).isEqualTo(64);
    assertThat(facts.err()).contains("facts.csv line 2", "«eat»", "write one of");
    assertThat(rates.exitCode()).isEqualTo(64);
    assertThat(rates.err()).contains("rates.csv line 2", "«much»");
    assertThat(dir.resolve("runs")).doesNotExist();
  }

  @Test
  void noCommandIs64() throws Exception {
    assertThat(onrecord(Map.of()).exitCode()).isEqualTo(64);
  }

  @Test
  void aWrongValueInTheConfigurationIs64WithItsFile() throws Exception {
    Files.writeString(dir.resolve("my.properties"), "max-rejected=few\n");

    Outcome outcome = onrecord(Map.of(), "run", "a.txt", "--config", "my.properties");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("few", "my.properties");
  }

  @Test
  void aMissingInputIs65AndNamed() throws Exception {
    Outcome outcome = onrecord(Map.of(), "run", "nowhere.txt", "-o", "runs");

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err()).contains("nowhere.txt");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void anOutputThatCannotBeWrittenIs74() throws Exception {
    Files.writeString(dir.resolve("taken"), "a file");

    Outcome outcome = onrecord(Map.of(), "run", "a.txt", "-o", "taken");

    assertThat(outcome.exitCode()).isEqualTo(74);
    assertThat(outcome.err()).contains("taken", "--output");
  }

  @Test
  void theReportOfWhatIsNoRunFolderIs65() throws Exception {
    Outcome outcome = onrecord(Map.of(), "report", "nowhere");

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err()).contains("nowhere", "articles.jsonl");
  }

  @Test
  void theReportIsRenderedAgain() throws Exception {
    for (String table : List.of("articles", "claims", "relations", "rejected")) {
      Files.createFile(dir.resolve(table + ".jsonl"));
    }

    Outcome outcome = onrecord(Map.of(), "report", ".");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(dir.resolve("report.html")).isNotEmptyFile();
  }

  private Outcome onrecord(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
    if (Runtime.version().feature() >= 24) {
      // As the launcher does: these Javas warn of what Beam's libraries do.
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    Path out = dir.resolve("stdout");
    Path err = dir.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ONRECORD_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
