package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The Java that runs this program, as far as the launcher tells.
 *
 * @param javaHome what JAVA_HOME was; empty for nothing
 * @param command the {@code java} that was started; empty where no launcher did
 * @param home the installation's real folder, whose name often holds a version
 */
record StartedJava(String javaHome, String command, Path home) {

  static StartedJava ofThisProcess() {
    return new StartedJava(
        System.getProperty("onrecord.java.home", ""),
        System.getProperty("onrecord.java", ""),
        Path.of(System.getProperty("java.home")));
  }

  /**
   * The installation to name to a run of the night. An update of Java removes its real folder, so
   * that is named only where there is no other way to it.
   *
   * @param path where {@code java} is looked for at night
   * @return nothing where the run finds this Java by itself
   */
  Optional<Path> homeAtNight(Set<Path> path) {
    if (!javaHome.isEmpty()) {
      return Optional.of(Path.of(javaHome).toAbsolutePath().normalize());
    }
    if (command.isEmpty()) {
      return Optional.of(home);
    }
    Path folder = Path.of(command).toAbsolutePath().normalize().resolveSibling("");
    return path.contains(folder) ? Optional.empty() : Optional.of(linked(folder));
  }

  /** The installation by the name that its {@code bin} was found by: a link is kept up to date. */
  private Path linked(Path bin) {
    Path parent = bin.getParent();
    try {
      return parent != null && Files.isSameFile(parent, home) ? parent : home;
    } catch (IOException e) {
      return home;
    }
  }
}
