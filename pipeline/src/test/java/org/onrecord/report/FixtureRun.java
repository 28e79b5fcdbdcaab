package org.onrecord.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A run folder about invented people and companies, written by hand. */
public final class FixtureRun {

  private static final List<String> FILES =
      List.of(
          "articles.jsonl",
          "claims.jsonl",
          "relations.jsonl",
          "earlier.jsonl",
          "gone.jsonl",
          "rejected.jsonl",
          "manifest.json");

  private FixtureRun() {}

  public static Path copyTo(Path dir) throws IOException {
    Files.createDirectories(dir);
    for (String file : FILES) {
      try (InputStream in =
          Objects.requireNonNull(
              FixtureRun.class.getResourceAsStream("/org/onrecord/report/run/" + file))) {
        Files.copy(in, dir.resolve(file));
      }
    }
    return dir;
  }
}
