package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.write.OutputNotWritableException;

/** Runs on a small disk of their own, which only the superuser can make; others skip this. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  private static final long WHOLE = 64L << 20;
  private static final long STEP = 128L << 10;
  private static final long FINE = 8L << 10;

  private final Path disk;
  private final Path elsewhere;
  private Path inputs = Path.of("");

  FullDiskTest(@TempDir Path dir) {
    this.disk = dir.resolve("disk");
    this.elsewhere = dir;
  }

  @BeforeEach
  void makeDisk() throws Exception {
    Files.createDirectories(disk);
    assumeTrue(
        done("mount", "-t", "tmpfs", "-o", "size=" + WHOLE, "tmpfs", disk.toString()),
        "this user cannot mount a disk");
    inputs = TelegramNight.contradictingInputs(elsewhere.resolve("inputs"));
  }

  @AfterEach
  void removeDisk() throws Exception {
    done("umount", "--lazy", disk.toString());
  }

  @Test
  void aFirstNightAfterAFullDiskLeavesWhatItWouldHaveLeft() throws Exception {
    Path undisturbed = elsewhere.resolve("undisturbed");
    failsUntilThereIsRoom(TelegramNight.contents(TelegramNight.run(inputs, undisturbed)), false);
  }

  @Test
  void aSecondNightAfterAFullDiskLeavesWhatItWouldHaveLeft() throws Exception {
    Path undisturbed = elsewhere.resolve("undisturbed");
    TelegramNight.run(inputs, undisturbed);
    failsUntilThereIsRoom(TelegramNight.contents(TelegramNight.run(inputs, undisturbed)), true);
  }

  private void failsUntilThereIsRoom(Map<String, String> undisturbed, boolean second)
      throws Exception {
    Set<String> failures = new TreeSet<>();
    long most = STEP;
    while (fails(most, undisturbed, second, failures)) {
      most += STEP;
    }
    // The ledger comes last and is small: it fails where there is nearly room enough.
    for (long least = most - STEP; most - least > FINE; ) {
      long room = (least + most) / 2;
      if (fails(room, undisturbed, second, failures)) {
        least = room;
      } else {
        most = room;
      }
    }
    assertThat(failures)
        .as("in the run folder, and in the ledger")
        .anyMatch(message -> message.contains("No space left on device"))
        .anyMatch(message -> message.contains("cannot write to the ledger"));
  }

  /** Whether a run with so much room fails, and leaves nothing that the next one stumbles over. */
  private boolean fails(
      long room, Map<String, String> undisturbed, boolean second, Set<String> failures)
      throws Exception {
    Path output = disk.resolve("output" + room);
    if (second) {
      TelegramNight.run(inputs, output);
    }
    List<String> before = finished(output);
    resize(used() + room);
    try {
      TelegramNight.run(inputs, output);
      return false;
    } catch (IOException full) {
      failures.add(String.valueOf(full.getMessage()));
      assertThat(finished(output)).isEqualTo(before);
      resize(WHOLE);
      assertThat(TelegramNight.contents(TelegramNight.run(inputs, output)))
          .as("after a run with room for %d bytes", room)
          .isEqualTo(undisturbed);
      return true;
    } finally {
      resize(WHOLE);
    }
  }

  @Test
  void aReadOnlyFolderIsRefusedBeforeAnyWork() throws Exception {
    Path output = disk.resolve("output");
    TelegramNight.run(inputs, output);
    assertThat(done("mount", "-o", "remount,ro", disk.toString())).isTrue();
    assertThatThrownBy(() -> TelegramNight.run(inputs, output))
        .isInstanceOf(OutputNotWritableException.class)
        .hasMessageContaining(output.toString());
  }

  private void resize(long bytes) throws Exception {
    assertThat(done("mount", "-o", "remount,size=" + bytes, disk.toString())).isTrue();
  }

  private static List<String> finished(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(output)) {
      return runs.map(run -> run.getFileName().toString())
          .filter(name -> name.startsWith("2024") || name.startsWith("latest"))
          .sorted()
          .toList();
    }
  }

  private long used() throws IOException {
    FileStore store = Files.getFileStore(disk);
    return store.getTotalSpace() - store.getUnallocatedSpace();
  }

  private static boolean done(String... command) throws Exception {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
            .start()
            .waitFor()
        == 0;
  }
}
