package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldRunsTest {

  private static final Instant NOW = Instant.parse("2024-05-17T08:09:10Z");

  private final Path dir;

  OldRunsTest(@TempDir Path dir) throws IOException {
    this.dir = dir.toRealPath();
  }

  private Path run(String id) throws IOException {
    Path run = Files.createDirectories(dir.resolve(id));
    Files.writeString(run.resolve("manifest.json"), "{\"runId\":\"" + id + "\"}");
    Files.createFile(run.resolve("_SUCCESS"));
    return run;
  }

  private List<String> found(int keep) throws IOException {
    return OldRuns.in(dir).find(keep, NOW).stream()
        .map(each -> each.folder().getFileName().toString())
        .toList();
  }

  private List<String> clean(int keep) throws IOException {
    OldRuns runs = OldRuns.in(dir);
    for (OldRuns.Superfluous each : runs.find(keep, NOW)) {
      runs.remove(each);
    }
    try (Stream<Path> left = Files.list(dir)) {
      return left.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theOldestRunsBeyondTheNumberGo() throws IOException {
    run("20240501T000000Z-a");
    run("20240503T000000Z-a");
    run("20240502T000000Z-a");
    run("20240502T000000Z-a-2");

    assertThat(found(2)).containsExactly("20240501T000000Z-a", "20240502T000000Z-a");
    assertThat(found(9)).isEmpty();
    assertThat(clean(2)).containsExactly("20240502T000000Z-a-2", "20240503T000000Z-a");
  }

  @Test
  void theRunThatLatestPointsToStaysWhateverItsAge() throws IOException {
    run("run1");
    run("run2");
    run("run3");
    Files.createSymbolicLink(dir.resolve("latest"), Path.of("run1"));
    assertThat(found(1)).containsExactly("run2");

    Files.delete(dir.resolve("latest"));
    Files.writeString(dir.resolve("latest"), "run2\n");
    assertThat(found(1)).containsExactly("run1");
  }

  @Test
  void whatIsNoRunFolderStays() throws IOException {
    Files.createDirectories(dir.resolve("notes"));
    Files.delete(run("without-success").resolve("_SUCCESS"));
    Files.delete(run("without-manifest").resolve("manifest.json"));
    Files.writeString(run("broken").resolve("manifest.json"), "{");
    Files.move(run("a1"), dir.resolve("a1-keep-for-the-lawyer"));
    Files.writeString(dir.resolve("ledger.db"), "");
    run("z");

    assertThat(found(1)).isEmpty();
  }

  @Test
  void aLinkIsNoRunAndWhatItPointsToStays(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(dir.resolve("a"), elsewhere);
    Files.writeString(elsewhere.resolve("manifest.json"), "{\"runId\":\"a\"}");
    Files.createFile(elsewhere.resolve("_SUCCESS"));
    Files.createSymbolicLink(run("b").resolve("inputs"), elsewhere);
    run("c");

    assertThat(clean(1)).containsExactly("a", "c");
    assertThat(elsewhere.resolve("manifest.json")).exists();
  }

  @Test
  void whatADeadRunLeftGoesAfterADayInWhichNothingChangedInIt() throws IOException {
    for (String name : new String[] {".unfinished-dead", ".unfinished-slow"}) {
      Path work = Files.createDirectories(dir.resolve(name).resolve("work"));
      Files.createFile(work.resolve("shard"));
      age(work.resolve("shard"), Duration.ofHours(25));
      age(work, Duration.ofHours(25));
      age(dir.resolve(name), Duration.ofHours(25));
    }
    age(dir.resolve(".unfinished-slow/work/shard"), Duration.ofHours(23));

    assertThat(clean(1)).containsExactly(".unfinished-slow");
  }

  private static void age(Path path, Duration age) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(NOW.minus(age)));
  }

  @Test
  void aRunThatIsHalfRemovedIsNoRunAndGoesTheNextTime() throws IOException {
    Files.move(run("a"), dir.resolve(".removed-a"));
    run("b");

    assertThat(found(1)).containsExactly(".removed-a");
    assertThat(clean(1)).containsExactly("b");
  }

  @Test
  void keepingNothingIsRefused() {
    assertThatThrownBy(() -> OldRuns.in(dir).find(0, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
