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
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.schedule.NightlyRun;

class ObstaclesTest {

  private static final ScheduledArguments NO_ARGUMENTS = arguments(List.of(), Optional.empty());

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
    permit(runs, "rwxrwxrwx");
  }

  private static void permit(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private static ScheduledArguments arguments(List<Path> files, Optional<Path> configuration) {
    return new ScheduledArguments(
        List.of("run"),
        List.of(),
        files,
        List.of(),
        configuration,
        configuration.map(
            file -> new LedgerAddress("jdbc:postgresql://db/onrecord?password=secret")));
  }

  private List<String> found(String user) {
    return found(user, program, NO_ARGUMENTS);
  }

  private List<String> found(String user, Path program, ScheduledArguments arguments) {
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
    return new Obstacles(run, arguments, "daemon").found();
  }

  @Test
  void whereEverythingIsThereAndOpenNothingIsTold() {
    assertThat(found("nobody")).isEmpty();
  }

  @Test
  void anOutputFolderThatIsNotThereIsTold() throws IOException {
    Files.delete(runs);

    assertThat(found("daemon"))
        .singleElement()
        .asString()
        .contains("no folder «" + runs + "»", "let daemon write there");
  }

  @Test
  void aHomeThatIsClosedToTheUserOfTheNightIsTold() throws IOException {
    permit(home, "rwxr-x---");

    assertThat(found("nobody"))
        .singleElement()
        .asString()
        .contains("«" + home + "» is closed", "nobody", program.toString(), "/opt");
    assertThat(found("daemon")).isEmpty();
  }

  @Test
  void aLinkFromAnOpenFolderDoesNotHideTheClosedOne() throws IOException {
    permit(home, "rwx------");
    Path link = Files.createSymbolicLink(dir.resolve("onrecord"), program);

    assertThat(found("nobody", link, NO_ARGUMENTS))
        .singleElement()
        .asString()
        .contains("«" + home + "»");
  }

  @Test
  void anInputThatIsClosedToOthersIsToldButNotToItsOwner() throws IOException {
    permit(articles, "rwx------");

    assertThat(found("nobody")).singleElement().asString().contains("«" + articles + "» is closed");
    assertThat(found(Files.getOwner(articles).getName()))
        .noneMatch(warning -> warning.contains("is closed"));
  }

  @Test
  void anInputThatIsNotThereIsTold() throws IOException {
    Files.delete(articles);

    assertThat(found("daemon"))
        .singleElement()
        .asString()
        .contains("nothing at «" + articles + "»");
  }

  @Test
  void anOutputFolderOfSomebodyElsesIsToBeOpenedRatherThanMoved() throws IOException {
    permit(runs, "rwx------");

    assertThat(found("nobody"))
        .singleElement()
        .asString()
        .contains("«" + runs + "»", "to write to", "let nobody in");
  }

  @Test
  void aFileOfAnOptionThatTheUserOfTheNightCannotReadIsTold() throws IOException {
    Path facts = Files.createFile(articles.resolve("facts.csv"));
    permit(facts, "rw-r-----");

    assertThat(found("nobody", program, arguments(List.of(facts), Optional.empty())))
        .singleElement()
        .asString()
        .contains("«" + facts + "»", "chown nobody");
    permit(facts, "rw-r--r--");
    assertThat(found("nobody", program, arguments(List.of(facts), Optional.empty()))).isEmpty();
  }

  @Test
  void aPasswordThatEverybodyMayReadIsTold() throws IOException {
    Path config = Files.createFile(dir.resolve("night.properties"));
    permit(config, "rw-r--r--");

    assertThat(found("nobody", program, arguments(List.of(config), Optional.of(config))))
        .singleElement()
        .asString()
        .contains("«" + config + "»", "password", "chmod 600")
        .doesNotContain("secret");
  }

  @Test
  void aUserThatIsNotThereIsTold() {
    assertThat(found("nobody-of-this-name"))
        .singleElement()
        .asString()
        .contains("no user «nobody-of-this-name»", "--user");
  }

  @Test
  void aRunOfRootsIsTold() {
    assertThat(found("root")).singleElement().asString().contains("root", "--user");
  }
}
