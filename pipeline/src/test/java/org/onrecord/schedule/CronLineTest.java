package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CronLineTest {

  private static String line(NightlyRun run) {
    return new CronLine(run).text().lines().filter(l -> !l.startsWith("#")).findFirst().orElse("");
  }

  @Test
  void aPlainPathIsNotQuoted() {
    assertThat(line(Nights.reading("/srv/articles")))
        .isEqualTo(
            "5 4 * * * JAVA_HOME='/usr/lib/jvm/java 17' /opt/onrecord/bin/onrecord run --output=/srv/runs /srv/articles");
  }

  @Test
  void theJavaOfPathIsNotNamedSinceItsFolderChangesWithEveryUpdate() {
    assertThat(line(Nights.withTheJavaOfPath())).isEqualTo("5 4 * * * /opt/o run");
  }

  @Test
  void whereTheLineGoesAndWhomCronMailsStandAboveIt() {
    assertThat(new CronLine(Nights.reading("/a")).text())
        .contains("crontab -u desk -e", "\n#MAILTO=you@example.org\n5 4 * * *");
  }

  @Test
  void theShellSeesEveryPathAsItIs() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    String program = "/usr/bin/printf";
    NightlyRun run =
        Nights.of(
            "onrecord", program, List.of("%s|", Nights.HOSTILE, "-v"), List.of(Path.of("/a")));

    // What cron does to a command before it gives it to the shell.
    String command = line(run).substring("5 4 * * * ".length()).replace("\\%", "%");
    Process shell = new ProcessBuilder("/bin/sh", "-c", command).start();

    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(Nights.HOSTILE + "|-v|");
  }

  @Test
  void everyPercentSignIsEscapedSinceCronEndsTheCommandThere() {
    assertThat(line(Nights.reading("/srv/100% of 5%")).replace("\\%", ""))
        .doesNotContain("%")
        .contains("/srv/100 of 5");
  }

  @Test
  void whatCronsReadDifferentlyIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> line(Nights.reading("/srv/back\\slash")))
        .hasMessageContaining("back\\slash")
        .hasMessageContaining("--format systemd");
    assertThatThrownBy(() -> line(Nights.reading("/srv/" + "long".repeat(300))))
        .hasMessageContaining("990")
        .hasMessageContaining("--config");
  }
}
