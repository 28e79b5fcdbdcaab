package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param writes folders that it writes to
 */
record ScheduledArguments(List<String> words, List<Path> reads, List<Path> writes) {

  private static final String STDIN = "-";

  /** Options whose file the run writes rather than reads. */
  private static final Set<String> WRITTEN =
      Set.of(RunOutputs.METRICS_FILE, RunOutputs.NOTIFY_FILE);

  ScheduledArguments {
    words = List.copyOf(words);
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }

  /**
   * Reads the options the way the run will.
   *
   * @param options of the run besides its output
   * @throws IllegalArgumentException with the remedy, when the run would refuse them
   */
  static ScheduledArguments of(List<String> inputs, Path output, List<String> options) {
    List<String> words = new ArrayList<>(List.of("run", "--output=" + absolute(output)));
    List<Path> reads = new ArrayList<>();
    List<Path> writes = new ArrayList<>(List.of(absolute(output)));
    for (OptionSpec option : parsed(inputs, options).matchedOptions()) {
      for (String value : option.originalStringValues()) {
        if (option.longestName().equals(LedgerOption.NAME)) {
          words.add(LedgerOption.NAME + "=" + ledger(value, writes));
        } else if (option.type() == Path.class) {
          Path path = absolute(Path.of(value));
          words.add(option.longestName() + "=" + path);
          if (WRITTEN.contains(option.longestName())) {
            writes.add(parent(path));
          } else {
            reads.add(parent(path));
          }
        } else if (option.arity().max() == 0) {
          words.add(option.longestName());
        } else {
          words.add(option.longestName() + "=" + value);
        }
      }
    }
    for (String input : inputs) {
      Path path = inputPath(input);
      words.add(path.toString());
      reads.add(read(path));
    }
    return new ScheduledArguments(words, reads, writes);
  }

  private static ParseResult parsed(List<String> inputs, List<String> options) {
    CommandLine run = new CommandLine(new RunCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    try {
      ParseResult parsed =
          run.parseArgs(Stream.concat(options.stream(), inputs.stream()).toArray(String[]::new));
      if (parsed.isUsageHelpRequested() || parsed.hasMatchedOption("--output")) {
        throw new IllegalArgumentException(
            "--help and --output have no place behind --; put them in front");
      }
      if (parsed.matchedPositionals().stream().mapToInt(p -> p.originalStringValues().size()).sum()
          > inputs.size()) {
        throw new IllegalArgumentException("inputs have no place behind --; put them in front");
      }
      return parsed;
    } catch (ParameterException e) {
      throw new IllegalArgumentException(
          "what stands behind -- is nothing for onrecord run: " + e.getMessage(), e);
    }
  }

  /** A ledger in a file is written to, and found from another folder too. */
  private static String ledger(String value, List<Path> writes) {
    Optional<Path> file = LedgerOption.parse(value).flatMap(LedgerAddress::file);
    if (file.isEmpty()) {
      return value;
    }
    Path path = absolute(file.get());
    writes.add(parent(path));
    return LedgerAddress.file(path).url();
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
    Path read = Files.isRegularFile(input) ? parent(input) : input;
    for (Path up = input; up.getParent() != null; up = up.getParent()) {
      if (up.getFileName().toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)
          && !Files.exists(up)) {
        read = parent(up);
      }
    }
    return read;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
