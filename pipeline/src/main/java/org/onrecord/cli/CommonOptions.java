package org.onrecord.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell results and errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell what the program and its libraries do.")
  private boolean verbose;

  // Applied before the command line is parsed, see LogFormat; here for the help and the parser.
  @Option(
      names = LogFormat.OPTION,
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How messages on stderr are written: text, or json for one object a line "
              + "(default: ${DEFAULT-VALUE}).")
  private LogFormat logFormat = LogFormat.TEXT;

  // Read before the other options, see Configuration; here for the help and the parser.
  @Option(
      names = Configuration.CONFIG_OPTION,
      paramLabel = "FILE",
      description =
          "Options from a properties file, one \"name=value\" a line, without dashes. The command "
              + "line comes first, then environment variables such as ONRECORD_MAX_REJECTED, "
              + "then this file.")
  private @Nullable Path config;

  boolean quiet() {
    return quiet;
  }

  /** The configuration file, if there is one. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  /** Whether something that moves on the terminal has no place. */
  boolean noProgress() {
    return quiet || logFormat == LogFormat.JSON;
  }

  void applyToLogging() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    if (verbose) {
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
      context.getLogger("org.onrecord").setLevel(Level.DEBUG);
    } else if (quiet) {
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
    }
  }
}
