package org.onrecord.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.FixtureRun;
import org.onrecord.runfolder.RunFolder;

class ChatSummaryTest {

  private static final Map<String, Long> COUNTS =
      Map.of(
          "articles", 4L,
          "claims", 22L,
          "claims.change.new", 20L,
          "claims.change.changed", 1L,
          "claims.status.conflicting", 4L,
          "claims.status.single_source", 9L,
          "rejected", 2L,
          "decisions.current", 1L,
          "decisions.look-again", 3L);

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void conflictsComeFirstWithBothTextsAndTheirSources() throws IOException {
    assertThat(summary(run))
        .startsWith("**Onrecord: 2 new conflicts, 20 new claims, 1 changed**\n\nNew conflicts:\n")
        .containsSubsequence(
            "- The announcement says that Kestrel would continue to fund the laboratory",
            "  - “Kestrel would continue to fund the laboratory” (The Harbour Ledger, 2024-05-17, ",
            "public announcement)",
            "  - “she did not” (",
            "- 22 claims in 4 articles (4 conflicting, 9 single source)\n",
            "- 2 inputs rejected\n",
            "- 1 claim reviewed, 3 to look at again\n",
            "- Report: [report.html](report.html)\n");
  }

  @Test
  void theWordsOfArticlesAreNoMarkup() throws IOException {
    String claims = Files.readString(run.resolve("claims.jsonl"));
    Files.writeString(
        run.resolve("claims.jsonl"), claims.replace("\"she did not\"", "\"[x](y) <b\""));

    assertThat(summary(run)).contains("“\\[x\\](y) \\<b”").doesNotContain("[x](y)");
  }

  @Test
  void theFileIsTheSameForTheSameClaimsWhereverItStands(@TempDir Path other) throws IOException {
    Path copy = FixtureRun.copyTo(other.resolve("copy"));
    write(run);
    write(copy);
    assertThat(copy.resolve("summary.md")).hasSameBinaryContentAs(run.resolve("summary.md"));
  }

  private static String summary(Path run) throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      return ChatSummary.of(folder, COUNTS);
    }
  }

  private static void write(Path run) throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      ChatSummary.write(folder, run, COUNTS);
    }
  }
}
