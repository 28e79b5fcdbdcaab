package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.ledger.LedgerAddress;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of a run that starts in another folder and at another time: paths are absolute.
 *
 * @param words of the program, {@code run} first
 * @param reads folders that the run reads from
 * @param files those that options of the run name to be read
 * @param writes folders that it writes to
 * @param configuration the one of {@code files} that {@code --config} names
 * @param server the ledger that is in PostgreSQL
 */
record ScheduledArguments(
    List<String> words,
    List<Path> reads,
    List<Path> files,
    List<Path> writes,
    Optional<Path> configuration,
    Optional<LedgerAddress> server) {

  private static final String STDIN = "-";
  private static final String OUTPUT = "--output";

  private static final Pattern FILE_NAME = Pattern.compile(".+\\.[A-Za-z][A-Za-z0-9]*");

  /** Options whose file the run writes rather than reads. */
  private static final Set<String> WRITTEN =
      Set.of(RunOutputs.METRICS_FILE, RunOutputs.NOTIFY_FILE);

  ScheduledArguments {
    words = List.copyOf(words);
    reads = List.copyOf(reads);
    files = List.copyOf(files);
    writes = List.copyOf(writes);
  }

  /** The file that tells the ledger's password, which no other place may. */
  Optional<Path> secret() {
    return server.filter(LedgerAddress::tellsPassword).isPresent()
        ? configuration
        : Optional.empty();
  }

  /**
   * Reads the options, and the file that {@code --config} among them names, the way the run will.
   *
   * @param output of the run; where it is empty the file has a say
   * @param options of the run besides its output
   * @throws IllegalArgumentException with the remedy, when the run would refuse them
   */
  static ScheduledArguments of(List<String> inputs, Optional<Path> output, List<String> options) {
    Configuration file = configuration(options);
    ParseResult parsed = parsed(inputs, options, file);
    Found found = new Found();
    found.output(
        output
            .or(() -> file.value(OUTPUT).map(Path::of))
            .orElse(Path.of(RunCommand.DEFAULT_OUTPUT)));
    for (OptionSpec option : parsed.matchedOptions()) {
      option.originalStringValues().forEach(value -> found.given(option, value));
    }
    for (OptionSpec option : parsed.commandSpec().options()) {
      if (!parsed.hasMatchedOption(option) && !option.longestName().equals(OUTPUT)) {
        file.value(option.longestName()).ifPresent(value -> found.configured(option, value));
      }
    }
    inputs.forEach(found::input);
    return new ScheduledArguments(
        found.words, found.reads, found.files, found.writes, found.configuration, found.server);
  }

  /** What the words come to while the options are gone through. */
  private static final class Found {

    private final List<String> words = new ArrayList<>(List.of("run"));
    private final List<Path> reads = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Path> writes = new ArrayList<>();
    private Optional<Path> configuration = Optional.empty();
    private Optional<LedgerAddress> server = Optional.empty();

    void output(Path folder) {
      words.add(OUTPUT + "=" + absolute(folder));
      writes.add(absolute(folder));
    }

    /** An option on the command line. */
    void given(OptionSpec option, String value) {
      String name = option.longestName();
      if (name.equals(LedgerOption.NAME)) {
        checkNoPassword(value);
      }
      if (name.equals(Configuration.CONFIG_OPTION)) {
        configuration = Optional.of(absolute(Path.of(value)));
      }
      words.add(option.arity().max() == 0 ? name : name + "=" + atNight(option, value));
    }

    /** An option in the file, which the run reads itself, but starting from another folder. */
    void configured(OptionSpec option, String value) {
      String atNight = atNight(option, value);
      if (isRelative(option, value)) {
        words.add(option.longestName() + "=" + atNight);
      }
    }

    void input(String input) {
      Path path = inputPath(input);
      words.add(path.toString());
      reads.add(read(path));
    }

    /** The value that means the same from every folder. */
    private String atNight(OptionSpec option, String value) {
      if (option.longestName().equals(LedgerOption.NAME)) {
        return ledger(value);
      }
      if (option.type() != Path.class) {
        return value;
      }
      Path path = absolute(Path.of(value));
      if (WRITTEN.contains(option.longestName())) {
        writes.add(parent(path));
      } else {
        reads.add(parent(path));
        files.add(path);
      }
      return path.toString();
    }

    /** A ledger in a file is written to. */
    private String ledger(String value) {
      Optional<LedgerAddress> address = LedgerOption.parse(value);
      server = address.filter(LedgerAddress::isPostgreSql);
      Optional<Path> file = address.flatMap(LedgerAddress::file);
      if (file.isEmpty()) {
        return value;
      }
      Path path = absolute(file.get());
      writes.add(parent(path));
      return LedgerAddress.file(path).url();
    }

    /** Everybody may read units, and the arguments of a program that runs. */
    private static void checkNoPassword(String value) {
      LedgerOption.parse(value)
          .filter(LedgerAddress::tellsPassword)
          .ifPresent(
              address -> {
                throw new IllegalArgumentException(
                    "--ledger «"
                        + address
                        + "» would show its password to everybody; put ledger= into a file of mode "
                        + "0600 for --config, or the password into one that PGPASSFILE names");
              });
    }

    private static boolean isRelative(OptionSpec option, String value) {
      return option.longestName().equals(LedgerOption.NAME)
          ? LedgerOption.isRelative(value)
          : option.type() == Path.class && !Path.of(value).isAbsolute();
    }
  }

  /** What the run will find in its configuration file; it has no environment of ours. */
  private static Configuration configuration(List<String> options) {
    try {
      Configuration file = Configuration.of(options, Map.of());
      file.check(Onrecord.optionNames(new CommandLine(new Onrecord())));
      return file;
    } catch (Configuration.InvalidException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static ParseResult parsed(List<String> inputs, List<String> options, Configuration file) {
    CommandLine run =
        new CommandLine(new RunCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setDefaultValueProvider(file);
    try {
      ParseResult parsed =
          run.parseArgs(Stream.concat(options.stream(), inputs.stream()).toArray(String[]::new));
      if (parsed.isUsageHelpRequested() || parsed.hasMatchedOption(OUTPUT)) {
        throw new IllegalArgumentException(
            "--help and --output have no place behind --; put them in front");
      }
      if (parsed.matchedPositionals().stream().mapToInt(p -> p.originalStringValues().size()).sum()
          > inputs.size()) {
        throw new IllegalArgumentException("inputs have no place behind --; put them in front");
      }
      return parsed;
    } catch (ParameterException e) {
      String place =
          Optional.ofNullable(e.getArgSpec()).flatMap(file::place).orElse("what stands behind --");
      throw new IllegalArgumentException(
          place + " is nothing for onrecord run: " + e.getMessage(), e);
    }
  }

  private static Path inputPath(String input) {
    if (input.equals(STDIN)) {
      throw new IllegalArgumentException(
          "a nightly run has no standard input; give a file, a folder or a glob");
    }
    try {
      return absolute(Path.of(input));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("«" + input + "» cannot be a path: " + e.getReason(), e);
    }
  }

  /** The folder that holds an input: with a glob the one above its first wildcard. */
  private static Path read(Path input) {
    Path read = isFile(input) ? parent(input) : input;
    for (Path up = input; up.getParent() != null; up = up.getParent()) {
      if (up.getFileName().toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)
          && !Files.exists(up)) {
        read = parent(up);
      }
    }
    return read;
  }

  /** Where it is not there, as with what only the cluster has, its name must tell. */
  private static boolean isFile(Path input) {
    return Files.isRegularFile(input)
        || (!Files.exists(input)
            && FILE_NAME.matcher(String.valueOf(input.getFileName())).matches());
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
