package org.onrecord.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that are not on the command line: first the environment ({@code
 * ONRECORD_MAX_REJECTED}), then the file that {@code --config} or {@code ONRECORD_CONFIG} names
 * ({@code max-rejected=10}, a Java properties file in UTF-8).
 */
final class Configuration implements IDefaultValueProvider {

  static final String CONFIG_OPTION = "--config";

  private static final String ENVIRONMENT_PREFIX = "ONRECORD_";

  /** A configuration that cannot be used; the message names file, place and remedy. */
  static final class InvalidException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidException(String message) {
      super(message);
    }
  }

  /** A value and where it stands, in words. */
  private record Setting(String value, String place) {}

  private final List<String> args;
  private final Map<String, String> environment;
  private final String file;
  private final Properties properties;

  private Configuration(
      List<String> args, Map<String, String> environment, String file, Properties properties) {
    this.args = args;
    this.environment = environment;
    this.file = file;
    this.properties = properties;
  }

  static Configuration of(List<String> args, Map<String, String> environment)
      throws InvalidException {
    String file =
        argument(args, CONFIG_OPTION)
            .orElse(environment.getOrDefault(environmentName(CONFIG_OPTION), ""));
    return new Configuration(
        args, environment, file, file.isEmpty() ? new Properties() : read(file));
  }

  /** The value of an option on the command line; what stands behind -- is another command's. */
  private static Optional<String> argument(List<String> args, String option) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      if (args.get(i).startsWith(option + "=")) {
        return Optional.of(args.get(i).substring(option.length() + 1));
      }
      if (args.get(i).equals(option) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The value of an option that is needed before the command line is parsed. */
  Optional<String> value(String option) {
    return argument(args, option)
        .or(() -> Optional.ofNullable(environment.get(environmentName(option))))
        .or(() -> Optional.ofNullable(properties.getProperty(option.substring(2))));
  }

  /** The environment variables that set one of these options, sorted. */
  List<String> variables(Collection<OptionSpec> options) {
    return options.stream()
        .map(option -> environmentName(option.longestName()))
        .filter(environment::containsKey)
        .sorted()
        .toList();
  }

  private static Properties read(String file) throws InvalidException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file))) {
      properties.load(reader);
    } catch (AccessDeniedException e) {
      throw new InvalidException(
          "cannot read configuration file «%s»: permission denied; let it belong to whoever runs this"
              .formatted(file));
    } catch (NoSuchFileException e) {
      throw new InvalidException(
          "there is no configuration file «%s»; correct its path".formatted(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidException(
          "cannot read configuration file «%s» (%s); it must be a Java properties file in UTF-8"
              .formatted(file, e));
    }
    return properties;
  }

  /**
   * @param options all options of the program
   * @throws InvalidException when the file sets what no option is called
   */
  void check(Set<String> options) throws InvalidException {
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (!options.contains("--" + key)) {
        throw new InvalidException(
            "configuration file «%s» sets «%s», which is no option; use an option's name without the dashes"
                .formatted(file, key));
      }
    }
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    return setting(arg).map(Setting::value).orElse(arg.defaultValue());
  }

  /** Where the value of an option stands that is not on the command line. */
  Optional<String> place(ArgSpec arg) {
    return setting(arg).map(Setting::place);
  }

  private Optional<Setting> setting(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return Optional.empty();
    }
    String name = option.longestName();
    if (args.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "="))) {
      return Optional.empty();
    }
    String variable = environmentName(name);
    String fromEnvironment = environment.get(variable);
    if (fromEnvironment != null) {
      return Optional.of(new Setting(fromEnvironment, "environment variable " + variable));
    }
    String key = name.substring(2);
    return Optional.ofNullable(properties.getProperty(key))
        .map(value -> new Setting(value, "«%s» in configuration file «%s»".formatted(key, file)));
  }

  private static String environmentName(String option) {
    return ENVIRONMENT_PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
