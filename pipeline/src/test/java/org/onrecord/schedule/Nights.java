package org.onrecord.schedule;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Nightly runs to write down. */
final class Nights {

  /** Everything that one of the formats gives a meaning to, but for backslashes. */
  static final String HOSTILE = "/srv/it's 100% \"news\" $HOME $(id) `id` ${x} #1: {a, b} & é😀";

  private static final Optional<Path> JAVA_HOME = Optional.of(Path.of("/usr/lib/jvm/java 17"));

  private Nights() {}

  static NightlyRun reading(String input) {
    return of(List.of("run", "--output=/srv/runs", input), List.of(Path.of(input)));
  }

  static NightlyRun of(List<String> arguments, List<Path> reads) {
    return of("onrecord", "/opt/onrecord/bin/onrecord", arguments, reads);
  }

  static NightlyRun of(String name, String program, List<String> arguments, List<Path> reads) {
    return of(name, program, JAVA_HOME, arguments, reads, false);
  }

  static NightlyRun withTheJavaOfPath() {
    return of("onrecord", "/opt/o", Optional.empty(), List.of("run"), List.of(), false);
  }

  static NightlyRun in(ZoneId zone) {
    NightlyRun run = reading("/a");
    return new NightlyRun(
        run.name(),
        run.at(),
        zone,
        run.program(),
        run.javaHome(),
        run.user(),
        run.memory(),
        run.image(),
        run.arguments(),
        run.reads(),
        run.writes(),
        run.needsPostgreSql());
  }

  static NightlyRun withPostgreSql(String program) {
    return of("onrecord", program, JAVA_HOME, List.of(), List.of(Path.of("/a")), true);
  }

  private static NightlyRun of(
      String name,
      String program,
      Optional<Path> javaHome,
      List<String> arguments,
      List<Path> reads,
      boolean needsPostgreSql) {
    return new NightlyRun(
        name,
        LocalTime.of(4, 5),
        ZoneId.of("Europe/Vienna"),
        Path.of(program),
        javaHome,
        "desk",
        "4G",
        "registry.example.org/onrecord:1",
        arguments,
        reads,
        List.of(Path.of("/srv/runs")),
        needsPostgreSql);
  }
}
