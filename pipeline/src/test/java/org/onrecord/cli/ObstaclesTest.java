package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schedule.NightlyRun;

class ObstaclesTest {

  private final Path dir;
  private final Path home;
  private final Path program;
  private final Path articles;
  private final Path runs;

  ObstaclesTest(@TempDir Path dir) {
    this.dir = dir;
    this.home = dir.resolve("home");
    this.program = home.resolve("bin/onrecord");
    this.articles = dir.resolve("articles");
    this.runs = dir.resolve("runs");
  }

  @BeforeEach
  void open() throws IOException {
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.createDirectories(program.resolveSibling(""));
    Files.createFile(program);
    Files.createDirectory(articles);
    Files.createDirectory(runs);
    for (Path folder : List.of(dir, home, program.resolveSibling(""), articles, runs)) {
      permit(folder, "rwxr-xr-x");
    }
  }

  private static void permit(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private List<String> found(String user) {
    return found(user, program);
  }

  private List<String> found(String user, Path program) {
    NightlyRun run =
        new NightlyRun(
            "onrecord",
            LocalTime.NOON,
            ZoneId.of("Etc/UTC"),
            program,
            Optional.empty(),
            user,
            "4G",
            "onrecord:1",
            List.of("run"),
            List.of(articles),
            List.of(runs),
            false);
    return new Obstacles(run, "ed").found();
  }

  @Test
  void whereEverythingIsThereAndOpenNothingIsTold() {
    assertThat(found("desk")).isEmpty();
  }

  @Test
  void anOutputFolderThatIsNotThereIsTold() throws IOException {
    Files.delete(runs);

    assertThat(found("ed"))
        .singleElement()
        .asString()
        .contains("no folder «" + runs + "»", "let ed write there");
  }

  @Test
  void aHomeThatIsClosedToTheUserOfTheNightIsTold() throws IOException {
    permit(home, "rwxr-x---");

    assertThat(found("desk"))
        .singleElement()
        .asString()
        .contains("«" + home + "» is closed", "desk", program.toString(), "/opt");
    assertThat(found("ed")).isEmpty();
  }

  @Test
  void aLinkFromAnOpenFolderDoesNotHideTheClosedOne() throws IOException {
    permit(home, "rwx------");
    Path link = Files.createSymbolicLink(dir.resolve("onrecord"), program);

    assertThat(found("desk", link)).singleElement().asString().contains("«" + home + "»");
  }

  @Test
  void anInputThatIsClosedToOthersIsToldButNotToItsOwner() throws IOException {
    permit(articles, "rwx------");

    assertThat(found("desk")).singleElement().asString().contains("«" + articles + "» is closed");
    assertThat(found(Files.getOwner(articles).getName()))
        .noneMatch(warning -> warning.contains("is closed"));
  }

  @Test
  void aRunOfRootsIsTold() {
    assertThat(found("root")).singleElement().asString().contains("root", "--user");
  }
}
