package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdUnitsTest {

  private static final long SECONDS = 60;

  private final Path dir;

  SystemdUnitsTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private static String service(NightlyRun run) {
    return new SystemdUnits(run).files().getOrDefault("onrecord.service", "");
  }

  @Test
  void onlyTheOutputCanBeWrittenAndNothingReachesTheNetwork() {
    assertThat(service(Nights.reading("/srv/articles")).lines())
        .contains(
            "Type=oneshot",
            "User=desk",
            "UMask=0077",
            "ProtectSystem=strict",
            "ReadWritePaths=\"/srv/runs\"",
            "PrivateTmp=yes",
            "PrivateNetwork=yes",
            "NoNewPrivileges=yes",
            "MemoryMax=4G",
            "Environment=\"JAVA_HOME=/usr/lib/jvm/java 17\"",
            "ExecStart=\"/opt/onrecord/bin/onrecord\" \"run\" \"--output=/srv/runs\" \"/srv/articles\"");
  }

  @Test
  void aRunThatNeedsADatabaseWaitsForItAndAnyOtherForNothing() {
    assertThat(service(Nights.withPostgreSql("/opt/onrecord")).lines())
        .contains("Wants=network-online.target", "After=network-online.target postgresql.service");
    assertThat(service(Nights.reading("/a"))).doesNotContain("After=", "Wants=");
  }

  @Test
  void theWayToADatabaseOnThisMachineIsTheNetworks() {
    assertThat(service(Nights.withPostgreSql("/opt/onrecord")))
        .contains("IPAddressDeny=any", "IPAddressAllow=localhost", "cgroup", "PGPASSFILE=")
        .doesNotContain("socket", "PrivateNetwork=");
    assertThat(service(Nights.reading("/a")))
        .contains("PrivateNetwork=yes")
        .doesNotContain("IPAddress");
  }

  @Test
  void theJavaOfPathIsNotNamedSinceItsFolderChangesWithEveryUpdate() {
    assertThat(service(Nights.withTheJavaOfPath()))
        .contains("ExecStart=\"/opt/o\" \"run\"\n# Of the memory")
        .doesNotContain("JAVA_HOME");
  }

  @Test
  void systemdsWordsForExitStatusesOfTheProgramAreDisowned() {
    assertThat(service(Nights.reading("/a"))).contains("NOTIMPLEMENTED and NOPERMISSION");
  }

  @Test
  void somebodyCanBeToldWhenANightFails() {
    assertThat(service(Nights.reading("/a")).lines()).contains("#OnFailure=tell-me@%n.service");
  }

  @Test
  void theTimerMakesUpForANightThatWasSleptThrough() {
    assertThat(
            new SystemdUnits(Nights.reading("/a"))
                .files()
                .getOrDefault("onrecord.timer", "")
                .lines())
        .contains("OnCalendar=*-*-* 04:05:00", "Persistent=true", "WantedBy=timers.target");
  }

  @Test
  void specifiersVariablesAndQuotesStandForThemselves() {
    assertThat(service(Nights.reading("/srv/100% \"$x\" \\n")).lines())
        .contains(
            "ExecStart=\"/opt/onrecord/bin/onrecord\" \"run\" \"--output=/srv/runs\" \"/srv/100%% \\\"$$x\\\" \\\\n\"")
        .anySatisfy(
            line ->
                assertThat(line).startsWith("RequiresMountsFor=\"/srv/100%% \\\"$x\\\" \\\\n\""));
  }

  @Test
  void whatStandsInATemporaryFolderIsNotHiddenFromTheRun() {
    assertThat(service(Nights.reading("/tmp/articles")).lines())
        .doesNotContain("PrivateTmp=yes")
        .contains("ReadWritePaths=\"/srv/runs\" \"/tmp\" \"/var/tmp\"");
  }

  @Test
  void whatALinkToATemporaryFolderHoldsIsNotHiddenEither() {
    // A link that every Linux has.
    Path link = Path.of("/proc/self/root/tmp");
    assumeTrue(Files.isDirectory(link), "this is no Linux");

    assertThat(service(Nights.reading(link.toString())).lines())
        .doesNotContain("PrivateTmp=yes")
        .contains("ReadWritePaths=\"/srv/runs\" \"/tmp\" \"/var/tmp\"");
  }

  @Test
  void beingStoppedIsNoFailureAndAReportOfJavasEndIsKept() {
    assertThat(service(Nights.reading("/a")).lines())
        .contains(
            "SuccessExitStatus=143",
            "Environment=\"ONRECORD_JAVA_OPTS=-XX:MaxRAMPercentage=70 -XX:+ErrorFileToStderr\"");
  }

  @Test
  void aProgramThatSystemdWouldNotStartIsRefused() {
    NightlyRun run = Nights.of("onrecord", "/opt/it's/onrecord", List.of(), List.of());

    assertThatThrownBy(() -> new SystemdUnits(run))
        .hasMessageContaining("it's")
        .hasMessageContaining("--program");
  }

  @Test
  void systemdAcceptsTheUnitsWithWhateverPath() throws Exception {
    Path analyze = Path.of("/usr/bin/systemd-analyze");
    assumeTrue(Files.isExecutable(analyze), "systemd-analyze is not installed");
    Path program = Files.createFile(dir.resolve("100% on $record"));
    assumeTrue(program.toFile().setExecutable(true));
    NightlyRun run =
        Nights.of(
            "onrecord",
            program.toString(),
            List.of("run", Nights.HOSTILE, "/srv/back\\slash"),
            List.of(Path.of(Nights.HOSTILE), Path.of("/srv/back\\slash")));

    assertThat(verified(analyze, new SystemdUnits(run).files())).isEmpty();
    NightlyRun withDatabase = Nights.withPostgreSql(program.toString());
    assertThat(verified(analyze, new SystemdUnits(withDatabase).files())).isEmpty();
  }

  /** What systemd has to say about the units. */
  private String verified(Path analyze, Map<String, String> files)
      throws IOException, InterruptedException {
    Path said = dir.resolve("said");
    ProcessBuilder verify = new ProcessBuilder(analyze.toString(), "verify", "--man=no");
    for (Map.Entry<String, String> file : files.entrySet()) {
      verify
          .command()
          .add(Files.writeString(dir.resolve(file.getKey()), file.getValue()).toString());
    }
    Process process = verify.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    String output = Files.readString(said);
    // Where systemd does not run, as in a container, it cannot be asked anything.
    assumeTrue(process.exitValue() == 0 || output.contains("onrecord"), output);
    return output;
  }
}
