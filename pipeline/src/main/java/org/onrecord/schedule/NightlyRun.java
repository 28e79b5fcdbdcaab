package org.onrecord.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of every night and what it needs of the machine.
 *
 * @param name of the units and the job: a DNS label, which all three schedulers accept
 * @param at local time
 * @param zone of {@code at}
 * @param program the launcher, absolute
 * @param javaHome the Java installation it is to use, absolute; none for the {@code java} of PATH
 * @param user who runs it
 * @param memory at most: a number with {@code M} or {@code G}
 * @param image with the program, for Kubernetes
 * @param arguments of the program, without its own name; paths in them are absolute
 * @param reads folders that it reads from, absolute
 * @param writes folders that it writes to, absolute
 * @param needsPostgreSql whether its ledger is in that database
 */
public record NightlyRun(
    String name,
    LocalTime at,
    ZoneId zone,
    Path program,
    Optional<Path> javaHome,
    String user,
    String memory,
    String image,
    List<String> arguments,
    List<Path> reads,
    List<Path> writes,
    boolean needsPostgreSql) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
  private static final Pattern USER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,30}");
  private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]{0,5}[MG]");
  private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:@-]*");

  /**
   * @throws IllegalArgumentException with the remedy, for what one of the schedulers cannot hold
   */
  public NightlyRun {
    arguments = List.copyOf(arguments);
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    check(NAME, name, "a name has up to 40 small letters, digits and hyphens");
    check(USER, user, "a user has letters, digits, dots, hyphens and underscores");
    check(MEMORY, memory, "memory is a number with M or G, such as 4G");
    check(IMAGE, image, "an image is given as registry/name:tag");
    Stream.concat(
            arguments.stream(),
            Stream.of(List.of(program), javaHome.stream().toList(), reads, writes)
                .flatMap(List::stream)
                .map(Path::toString))
        .forEach(NightlyRun::checkOneLine);
  }

  private static void check(Pattern pattern, String value, String rule) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("«" + value + "»: " + rule);
    }
  }

  private static void checkOneLine(String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "«"
              + text.replaceAll("\\p{Cntrl}", "?")
              + "» holds a line end or another control character; rename the file");
    }
  }

  /** Where the links of a path lead; the path itself where it is not there or not for us to see. */
  public static Path behindLinks(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
