package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.FullText;

/** A run with a ledger in its output folder, always of the same second. */
final class TelegramNight {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T01:00:00Z"), ZoneOffset.UTC);

  private TelegramNight() {}

  /** Articles of which each contradicts the next. */
  static Path contradictingInputs(Path dir) throws IOException {
    Files.createDirectories(dir);
    for (int article = 0; article < 40; article++) {
      Files.writeString(
          dir.resolve(article + ".txt"),
          "Ada Vale: Company %1$d funded Lab %1$d.\nBo Lind: Company %2$d did not fund Lab %2$d.\n"
              .formatted(article, article + 1));
    }
    return dir;
  }

  /** The run folder. */
  static Path run(Path inputs, Path output) throws Exception {
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

  /**
   * All files of a run folder but those that tell when it was and how long it took; without the
   * run's id, which is another one where a dead run has left its name behind.
   */
  static Map<String, String> contents(Path run) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    String id = run.toRealPath().getFileName().toString();
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("manifest.json") && !name.equals("metrics.prom")) {
          contents.put(name, Files.readString(file).replace(id, ""));
        }
      }
    }
    assertThat(contents).containsKey("_SUCCESS");
    return contents;
  }
}
