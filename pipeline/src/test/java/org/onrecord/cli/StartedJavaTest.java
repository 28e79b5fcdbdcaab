package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedJavaTest {

  private static final Path REAL = Path.of("/usr/lib/jvm/java-17-openjdk-17.0.15.0.6-2.x86_64");
  private static final Set<Path> PATH = Set.of(Path.of("/usr/local/bin"), Path.of("/usr/bin"));

  @Test
  void whatTheUserChoseIsNamedAsTheUserNamesIt() {
    StartedJava java = new StartedJava("/usr/lib/jvm/jre", "/usr/lib/jvm/jre/bin/java", REAL);

    assertThat(java.homeAtNight(PATH)).contains(Path.of("/usr/lib/jvm/jre"));
  }

  @Test
  void theJavaThatIsFoundAtNightAsWellNeedsNoName() {
    assertThat(new StartedJava("", "/usr/bin/java", REAL).homeAtNight(PATH)).isEmpty();
    assertThat(new StartedJava("", "/usr/local/bin/java", REAL).homeAtNight(PATH)).isEmpty();
  }

  @Test
  void oneThatIsNotFoundAtNightIsNamedByItsRealFolder() {
    assertThat(new StartedJava("", "/home/ed/bin/java", REAL).homeAtNight(PATH)).contains(REAL);
    assertThat(new StartedJava("", "", REAL).homeAtNight(PATH)).contains(REAL);
  }

  @Test
  void aLinkToItsFolderOutlivesAnUpdate(@TempDir Path dir) throws IOException {
    Path real = Files.createDirectories(dir.resolve("java-17.0.15"));
    Files.createDirectory(real.resolve("bin"));
    Path link = Files.createSymbolicLink(dir.resolve("current"), real);

    assertThat(new StartedJava("", link + "/bin/java", real).homeAtNight(PATH)).contains(link);
  }
}
