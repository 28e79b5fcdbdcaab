package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills runs with {@code kill -9} at random moments; the next run must leave what it would have
 * left if the killed one had never been, or had come to its end. {@code -Dkills=50} kills more of
 * them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = 20_240_517;

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
      TelegramNight.run(Path.of(args[0]), Path.of(args[1]));
    }
  }

  @BeforeAll
  void runUndisturbed() throws Exception {
    inputs = TelegramNight.contradictingInputs(dir.resolve("inputs"));
    Path output = dir.resolve("undisturbed");
    long start = System.nanoTime();
    child(output).waitFor();
    wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    never = TelegramNight.contents(output.resolve("latest"));
    happened = TelegramNight.contents(TelegramNight.run(inputs, output));
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

    Map<String, String> left = TelegramNight.contents(TelegramNight.run(inputs, output));

    boolean first = left.entrySet().containsAll(never.entrySet());
    assertThat(left).isEqualTo(first ? never : happened);
    if (!first) {
      assertThat(TelegramNight.contents(output.resolve(firstRun(output)))).isEqualTo(never);
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
}
