package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private final Path dir;

  OutputFolderTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void aFinishedRunIsCompleteAndTheLatest() throws IOException {
    UnfinishedRun run = OutputFolder.open(dir).begin("run1");
    Files.writeString(run.dir().resolve("claims.jsonl"), "{}\n");

    Path folder = finish(run);

    assertThat(folder).isEqualTo(dir.toRealPath().resolve("run1"));
    assertThat(folder.resolve("_SUCCESS")).isEmptyFile();
    assertThat(dir.resolve("latest").resolve("claims.jsonl")).hasContent("{}");
    assertThat(dir).isDirectoryNotContaining("glob:**.unfinished*");
  }

  @Test
  void latestMovesOnToTheNextRun() throws IOException {
    OutputFolder output = OutputFolder.open(dir);
    finish(output.begin("run1"));
    finish(output.begin("run2"));

    assertThat(dir.resolve("latest").toRealPath().getFileName()).hasToString("run2");
    assertThat(dir.resolve("run1")).isDirectory();
  }

  @Test
  void aRunThatDiesLeavesNeitherItsNameNorLatest() throws IOException {
    UnfinishedRun run = OutputFolder.open(dir).begin("run1");
    Files.writeString(run.dir().resolve("claims.jsonl"), "{}\n");

    assertThat(Files.exists(dir.resolve("run1"))).isFalse();
    assertThat(Files.exists(dir.resolve("latest"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void latestStaysWhereItWasWhenTheNextRunDies() throws IOException {
    OutputFolder output = OutputFolder.open(dir);
    finish(output.begin("run1"));
    output.begin("run2");

    assertThat(dir.resolve("latest").toRealPath().getFileName()).hasToString("run1");
  }

  @Test
  void whatADeadRunLeftDoesNotStopOneOfTheSameName() throws IOException {
    OutputFolder output = OutputFolder.open(dir);
    output.begin("run1");

    assertThat(finish(output.begin("run1")).getFileName()).hasToString("run1-2");
  }

  @Test
  void anAbandonedRunLeavesNothing() throws IOException {
    UnfinishedRun run = OutputFolder.open(dir).begin("run1");
    Files.writeString(run.dir().resolve("claims.jsonl"), "{}\n");
    run.abandon();

    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void createsTheFolder() throws IOException {
    assertThat(OutputFolder.open(dir.resolve("a/b")).path()).isDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefusedWithItsName() throws IOException {
    Path file = Files.createFile(dir.resolve("taken"));

    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(OutputNotWritableException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--output");
  }

  @Test
  void mergingMakesEveryTable() throws IOException {
    UnfinishedRun run = OutputFolder.open(dir).begin("run1");
    Files.createDirectories(run.workDir());

    assertThat(run.mergeShards()).hasSize(Table.values().length).containsEntry(Table.CLAIMS, 0L);

    assertThat(run.dir().resolve("relations.jsonl")).isEmptyFile();
  }

  @Test
  void aRunThatHadHappenedWhenItDiedIsPutInPlace() throws IOException {
    OutputFolder output = OutputFolder.open(dir);
    UnfinishedRun happened = output.begin("run1");
    Files.createDirectories(happened.workDir());
    happened.seal();
    output.begin("run2").seal();
    output.begin("run3");

    assertThat(output.recover(List.of("run0", "run1", "run3"))).containsExactly("run1");

    assertThat(dir.resolve("latest").toRealPath().getFileName()).hasToString("run1");
    assertThat(dir.resolve("run1/work")).doesNotExist();
    assertThat(dir.resolve("run2")).doesNotExist();
    assertThat(dir.resolve("run3")).doesNotExist();
  }

  private static Path finish(UnfinishedRun run) throws IOException {
    run.seal();
    return run.publish();
  }
}
