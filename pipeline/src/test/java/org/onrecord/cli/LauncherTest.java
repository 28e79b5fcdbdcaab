package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only tells how it was called. */
class LauncherTest {

  private static final long SECONDS = 60;
  private static final List<Path> TOOLS = List.of(Path.of("/usr/bin"), Path.of("/bin"));

  private final Path java;
  private final Path launcher;
  private final Path module;
  private final Path path;

  LauncherTest(@TempDir Path dir) {
    this.java = dir.resolve("java/bin/java");
    this.module = dir.resolve("root/pipeline");
    this.launcher = module.resolve("bin/onrecord");
    this.path = dir.resolve("path");
  }

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    script(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\n");
    Files.writeString(java.resolveSibling("../release").normalize(), "JAVA_VERSION=\"17.0.1\"\n");
    script(launcher, Files.readString(Path.of("bin/onrecord")));
    Files.createDirectories(module.resolve("src/main"));
    Files.createDirectories(module.resolve("target/lib"));
    Files.createFile(module.resolve("pom.xml"));
    Files.createFile(module.resolveSibling("pom.xml"));
    for (String tool : List.of("dirname", "readlink", "sed", "find", "head")) {
      script(path.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool(tool)));
    }
  }

  private static Path tool(String name) {
    return TOOLS.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void script(Path file, String content) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    assertThat(Files.writeString(file, content).toFile().setExecutable(true)).isTrue();
  }

  private void build() throws IOException {
    Files.createFile(module.resolve("target/models.jar"));
    Files.createFile(module.resolve("target/onrecord.jar"));
  }

  @Test
  void theProgramLearnsWhichJavaTheUserChose() throws Exception {
    build();

    Path home = java.resolveSibling("..").normalize();
    assertThat(started(Map.of("JAVA_HOME", home.toString())))
        .contains("-Donrecord.java.home=" + home, "-Donrecord.java=" + java);
  }

  @Test
  void theProgramLearnsWhereOnThePathJavaWas() throws Exception {
    build();
    Path found = Files.createSymbolicLink(path.resolve("java"), java);

    assertThat(started(Map.of())).contains("-Donrecord.java.home=", "-Donrecord.java=" + found);
  }

  @Test
  void whoCannotBuildIsToldThatTheBuildMayBeOld() throws Exception {
    Files.createSymbolicLink(path.resolve("java"), java);

    assertThat(started(Map.of()))
        .singleElement()
        .asString()
        .contains("not built, or its sources are newer", "Maven 3.8");
  }

  /** What is printed, by Java or by the launcher. */
  private List<String> started(Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", launcher.toString(), "schedule").redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return said.lines().toList();
  }
}
