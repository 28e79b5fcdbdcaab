package org.onrecord.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.FixtureRun;

class MorningNoteTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  private String note() throws IOException {
    return MorningNote.of(run).orElse("nothing to tell");
  }

  @Test
  void conflictsComeFirstWithBothTextsAndThenWhatWasRejected() throws IOException {
    assertThat(note())
        .startsWith("# Onrecord: 2 new conflicts, 2 rejected inputs\n\n## New conflicts\n")
        .containsSubsequence(
            "- The announcement says that Kestrel would continue to fund the laboratory",
            "\"Kestrel would continue to fund the laboratory\"\n",
            "The Harbour Ledger, 2024-05-17",
            ", public announcement, c842502bcdb1\n",
            "\"she did not\"\n",
            "## Rejected inputs",
            "## The run",
            "Articles: ",
            "Report: " + run.toAbsolutePath().resolve("report.html"));
  }

  @Test
  void aConflictThatAnEarlierRunHasToldOfIsNoNews() throws IOException {
    String relations = Files.readString(run.resolve("relations.jsonl"));
    Files.writeString(
        run.resolve("relations.jsonl"),
        relations.replace("\"kind\":\"conflict\"", "\"firstSeen\":\"run1\",\"kind\":\"conflict\""));

    assertThat(note()).startsWith("# Onrecord: 0 new conflicts, 2 rejected inputs\n\n## Rejected");
  }

  @Test
  void aQuietNightHasNoNote() throws IOException {
    Files.writeString(run.resolve("relations.jsonl"), "");
    Files.writeString(run.resolve("rejected.jsonl"), "");

    assertThat(MorningNote.of(run)).isEmpty();
  }

  @Test
  void manyConflictsAndRejectionsAreNotAllListed() throws IOException {
    String rejected = Files.readAllLines(run.resolve("rejected.jsonl")).get(0) + "\n";
    Files.writeString(run.resolve("rejected.jsonl"), rejected.repeat(50));

    assertThat(note()).contains("50 rejected inputs", "- and 30 more in the report\n");
    assertThat(note().lines().count()).isLessThan(60);
  }

  @Test
  void wordsOfOthersStayOnOneLineAndObeyNobody() {
    assertThat(Phrase.of(" a\n\tb \u001b[31mred \u202Eknab ")).isEqualTo("a b [31mred knab");
    assertThat(Phrase.of("😀".repeat(300))).isEqualTo("😀".repeat(280) + " …");
  }
}
