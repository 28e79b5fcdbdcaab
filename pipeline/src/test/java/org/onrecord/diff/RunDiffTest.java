package org.onrecord.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diff.Difference.What;
import org.onrecord.report.FixtureRun;
import org.onrecord.runfolder.RunFolder;

class RunDiffTest {

  private final Path dir;
  private Path earlier = Path.of("");
  private Path later = Path.of("");

  RunDiffTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void makeTwoRuns() throws IOException {
    earlier = FixtureRun.copyTo(dir.resolve("earlier"));
    later = FixtureRun.copyTo(dir.resolve("later"));
  }

  @Test
  void equalRunsHaveNoDifference() throws IOException {
    assertThat(differences()).isEmpty();
  }

  @Test
  void aConflictThatIsNewComesFirst() throws IOException {
    edit(earlier, "relations.jsonl", "(?m)^.*\"kind\":\"conflict\".*\n", "");

    List<Difference> differences = differences();

    assertThat(differences.get(0).what()).isEqualTo(What.NEW);
    assertThat(differences.get(0).record()).isEqualTo("conflict");
    assertThat(differences.get(0).words()).isNotBlank();
  }

  @Test
  void anotherStatusIsAChangeOfTheClaim() throws IOException {
    edit(later, "claims.jsonl", "\"status\":\"corroborated\"", "\"status\":\"conflicting\"");

    assertThat(differences())
        .isNotEmpty()
        .allSatisfy(
            difference -> {
              assertThat(difference.what()).isEqualTo(What.CHANGED);
              assertThat(difference.details())
                  .containsExactly("status: corroborated, now conflicting");
            });
  }

  @Test
  void anEditedClaimIsToldWithItsOldWords() throws IOException {
    String first = Files.readAllLines(later.resolve("claims.jsonl")).get(0);
    String id = first.replaceAll(".*?\"claimId\":\"([^\"]+)\".*", "$1");
    edit(
        later,
        "claims.jsonl",
        "\"claimId\":\"" + id + "\"",
        "\"claimId\":\"cnew\",\"previous\":{\"claimId\":\"" + id + "\",\"words\":\"x\"}");

    assertThat(differences())
        .singleElement()
        .satisfies(
            edited -> {
              assertThat(edited.what()).isEqualTo(What.EDITED);
              assertThat(edited.id()).isEqualTo("cnew");
              assertThat(edited.before()).isEqualTo(edited.words()).isNotBlank();
            });
  }

  @Test
  void aClaimOnOneSideOnlyIsNewOrGone() throws IOException {
    edit(later, "claims.jsonl", "\\A.*\n", "");

    assertThat(differences()).singleElement().extracting(Difference::what).isEqualTo(What.GONE);
    assertThat(between(later, earlier))
        .singleElement()
        .extracting(Difference::what)
        .isEqualTo(What.NEW);
  }

  private List<Difference> differences() throws IOException {
    return between(earlier, later);
  }

  private static List<Difference> between(Path before, Path now) throws IOException {
    try (RunFolder one = RunFolder.open(before);
        RunFolder other = RunFolder.open(now)) {
      return RunDiff.between(one, other);
    }
  }

  private static void edit(Path run, String file, String pattern, String by) throws IOException {
    String content = Files.readString(run.resolve(file));
    String edited = content.replaceAll(pattern, by);
    assertThat(edited).isNotEqualTo(content);
    Files.writeString(run.resolve(file), edited);
  }
}
