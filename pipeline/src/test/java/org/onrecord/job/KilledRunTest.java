package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.FullText;

/**
 * Kills runs with {@code kill -9} at random moments; the next run must leave what it would have
 * left if the killed one had never been, or had come to its end. {@code -Dkills=50} kills more of
 * them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = 20_240_517;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T01:00:00Z"), ZoneOffset.UTC);

  private final Path dir;
  private Path inputs = Path.of("");
  private Map<String, String> never = Map.of();
  private Map<String, String> happened = Map.of();
  private long wholeMillis;

  KilledRunTest(@TempDir Path dir) {
    this.dir = dir;
  }

  /** The process that is killed. */
  static final class Child {

    private Child() {}

    public static void main(String[] args) throws Exception {
      night(Path.of(args[0]), Path.of(args[1]));
    }
  }

  private static Path night(Path inputs, Path output) throws Exception {
    JobOptions options =
        new JobOptions(
            List.of(inputs.toString()),
            ReadOptions.publishedOn(LocalDate.of(2024, 5, 16)),
            output,
            Engine.DIRECT,
            "",
            References.NONE,
            FullText.KEPT,
            Optional.of(LedgerAddress.file(output.resolve("ledger.sqlite"))),
            2);
    return OnrecordJob.create(options, TelegramStages.stages(), CLOCK)
        .run(InputStream.nullInputStream(), Progress.SILENT)
        .folder();
  }

  @BeforeAll
  void runUndisturbed() throws Exception {
    inputs = Files.createDirectories(dir.resolve("inputs"));
    for (int article = 0; article < 40; article++) {
      Files.writeString(
          inputs.resolve(article + ".txt"),
          "Ada Vale: Company %1$d funded Lab %1$d.\nBo Lind: Company %2$d did not fund Lab %2$d.\n"
              .formatted(article, article + 1));
    }
    Path output = dir.resolve("undisturbed");
    long start = System.nanoTime();
    child(output).waitFor();
    wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    never = contents(output.resolve("latest"));
    happened = contents(night(inputs, output));
    assertThat(never.get("relations.jsonl")).contains("\"conflict\"");
    assertThat(happened.get("claims.jsonl")).contains("\"unchanged\"").doesNotContain("\"new\"");
  }

  static Stream<Integer> moments() {
    return Stream.iterate(1, i -> i + 1).limit(KILLS);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void theRunAfterAKilledOneLeavesWhatItShould(int number) throws Exception {
    Path output = dir.resolve("killed" + number);
    Process run = child(output);
    // The beginning is the same for all: a Java that starts.
    double moment = new Random(SEED + number).nextDouble(0.2, 1.05);
    run.waitFor((long) (wholeMillis * moment), TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();

    Map<String, String> left = contents(night(inputs, output));

    boolean first = left.entrySet().containsAll(never.entrySet());
    assertThat(left).isEqualTo(first ? never : happened);
    if (!first) {
      assertThat(contents(output.resolve(firstRun(output)))).isEqualTo(never);
    }
    assertThat(output.resolve("latest")).exists();
  }

  private static String firstRun(Path output) throws IOException {
    try (Stream<Path> runs = Files.list(output)) {
      return runs.map(run -> run.getFileName().toString())
          .filter(name -> name.startsWith("2024"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private Process child(Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Child.class.getName(),
            inputs.toString(),
            output.toString())
        .redirectErrorStream(true)
        .redirectOutput(new File("/dev/null"))
        .start();
  }

  /** All files of a run folder but those that tell when it was and how long it took. */
  private static Map<String, String> contents(Path run) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("manifest.json") && !name.equals("metrics.prom")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    assertThat(contents).containsKey("_SUCCESS");
    return contents;
  }
}
