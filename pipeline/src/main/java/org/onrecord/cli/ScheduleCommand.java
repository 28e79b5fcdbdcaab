package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.schedule.CronLine;
import org.onrecord.schedule.KubernetesCronJob;
import org.onrecord.schedule.NightlyRun;
import org.onrecord.schedule.SystemdUnits;
import org.onrecord.write.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord schedule}: prints what starts a run every night. */
@Command(
    name = "schedule",
    customSynopsis = "onrecord schedule [OPTIONS] INPUT... [-- OPTIONS OF onrecord run]",
    description = {
      "Print what starts a run over INPUT every night: a systemd service and timer, a line for cron, "
          + "or a Kubernetes CronJob. Nothing is installed.",
      "",
      "Paths are made absolute. Behind -- stand further options of the run, which are checked now "
          + "rather than at night. A --config file is the run's as well, and its folders are the "
          + "units'; environment variables are not taken along."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord schedule /srv/articles --output /srv/onrecord",
      "  onrecord schedule articles/ --user onrecord --write /etc/systemd/system",
      "  onrecord schedule articles/ --at 04:15 --format cron -- --facts facts.csv",
      "  onrecord schedule /articles -o /runs --format kubernetes > cronjob.yaml",
      "",
      "Exit status: 0 done, 64 wrong usage, 74 --write cannot write there."
    })
final class ScheduleCommand implements Callable<Integer> {

  /** The launcher says where it is; Java cannot tell. */
  private static final String LAUNCHER = "onrecord.launcher";

  private static final String CONFIG = Configuration.CONFIG_OPTION;

  private enum Format {
    SYSTEMD("/usr/local/bin", "/usr/bin", "/bin"),
    CRON("/usr/bin", "/bin"),
    /** Its image has a Java of its own. */
    KUBERNETES;

    /** Where programs are looked for at night, unless somebody says otherwise. */
    private final Set<Path> path;

    Format(String... path) {
      this.path = Stream.of(path).map(Path::of).collect(Collectors.toUnmodifiableSet());
    }
  }

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "What the run reads, as for onrecord run: files, folders, quoted globs.")
  private List<String> words = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where run folders are written (default: " + RunCommand.DEFAULT_OUTPUT + ").")
  private @Nullable Path output;

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      defaultValue = "03:30",
      description = "Local time of the run (default: ${DEFAULT-VALUE}).")
  private String at = "03:30";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "systemd",
      description = "systemd, cron or kubernetes (default: ${DEFAULT-VALUE}).")
  private Format format = Format.SYSTEMD;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description =
          "Write the two systemd units into this folder, such as /etc/systemd/system, and print their "
              + "paths.")
  private @Nullable Path write;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "onrecord",
      description =
          "Name of the units or the job, another for each schedule (default: ${DEFAULT-VALUE}).")
  private String name = "onrecord";

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who runs it, for systemd and cron (default: you, also behind sudo).")
  private @Nullable String user;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = "4G",
      description =
          "Memory that the run may take, for systemd and Kubernetes (default: ${DEFAULT-VALUE}).")
  private String memory = "4G";

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description = "Container image with the program, for Kubernetes (default: onrecord:VERSION).")
  private String image = "onrecord:" + Versions.read().program();

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "The launcher to start, for systemd and cron (default: this one).")
  private Path program = Path.of(System.getProperty(LAUNCHER, ""));

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    if (write != null && format != Format.SYSTEMD) {
      throw invalid("--write is for systemd units; redirect what --format " + format + " prints");
    }
    if (program.toString().isEmpty() && format != Format.KUBERNETES) {
      throw invalid(
          "give the launcher with --program, such as /opt/onrecord/pipeline/bin/onrecord");
    }
    try {
      ScheduledArguments arguments = arguments();
      NightlyRun run = nightlyRun(arguments);
      print(run);
      warnOfEnvironment();
      warnOfObstacles(run, arguments);
    } catch (IllegalArgumentException e) {
      throw invalid(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.code();
  }

  /** They are not written into units, which everybody may read: a ledger's URL has a password. */
  private void warnOfEnvironment() {
    Set<String> own =
        command().options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
    List<OptionSpec> others =
        new CommandLine(new RunCommand())
            .getCommandSpec().options().stream()
                .filter(option -> !own.contains(option.longestName()))
                .toList();
    if (command().defaultValueProvider() instanceof Configuration configuration) {
      for (String variable : configuration.variables(others)) {
        warn(
            "%s is set here and will not be at night; put the option behind --, or into a file for --config"
                .formatted(variable));
      }
    }
  }

  /** Folders and users of a cluster are not this machine's. */
  private void warnOfObstacles(NightlyRun run, ScheduledArguments arguments) {
    if (format != Format.KUBERNETES) {
      new Obstacles(run, arguments, currentUser()).found().forEach(this::warn);
    }
    if (format == Format.SYSTEMD) {
      arguments
          .server()
          .filter(LedgerAddress::isElsewhere)
          .ifPresent(
              ledger ->
                  warn(
                      "the ledger «%s» is on another machine; put its address at IPAddressAllow= in the service, and the name server's unless the URL has an address"
                          .formatted(ledger)));
    }
  }

  private void warn(String message) {
    command().commandLine().getErr().println("onrecord: " + message);
  }

  private static String currentUser() {
    return System.getProperty("user.name", "onrecord");
  }

  private void print(NightlyRun run) throws CommandFailedException {
    PrintWriter out = command().commandLine().getOut();
    switch (format) {
      case CRON -> out.print(new CronLine(run).text());
      case KUBERNETES -> out.print(new KubernetesCronJob(run).text());
      case SYSTEMD -> units(new SystemdUnits(run).files(), out);
    }
    out.flush();
  }

  private void units(Map<String, String> files, PrintWriter out) throws CommandFailedException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (write == null) {
        out.printf("# ---- %s ----%n%s%n", file.getKey(), file.getValue());
        continue;
      }
      Path path = write.resolve(file.getKey());
      try {
        AtomicFile.replace(path, file.getValue(), Readers.EVERYBODY);
      } catch (IOException e) {
        throw new CommandFailedException(
            ExitCode.OUTPUT_NOT_WRITABLE,
            "cannot write «%s»: %s; give --write a folder that is there and that you may write to"
                .formatted(path, FailureWords.of(e)));
      }
      out.println(path);
    }
  }

  private ScheduledArguments arguments() {
    List<String> all = command().commandLine().getParseResult().originalArgs();
    int further = all.contains("--") ? all.size() - all.indexOf("--") - 1 : 0;
    List<String> inputs = words.subList(0, words.size() - further);
    if (inputs.isEmpty()) {
      throw invalid("no INPUT given in front of --");
    }
    List<String> options = new ArrayList<>(words.subList(inputs.size(), words.size()));
    boolean own = options.stream().anyMatch(o -> o.split("=", 2)[0].equals(CONFIG));
    common.config().filter(file -> !own).ifPresent(file -> options.add(CONFIG + "=" + file));
    return ScheduledArguments.of(inputs, Optional.ofNullable(output), options);
  }

  private NightlyRun nightlyRun(ScheduledArguments arguments) {
    return new NightlyRun(
        name,
        time(),
        zone(),
        absolute(program),
        StartedJava.ofThisProcess().homeAtNight(format.path),
        Optional.ofNullable(user)
            .orElseGet(() -> NightlyUser.byDefault(currentUser(), System.getenv())),
        memory,
        image,
        arguments.words(),
        arguments.reads(),
        arguments.writes(),
        arguments.server().isPresent());
  }

  private LocalTime time() {
    try {
      if (at.length() == "HH:MM".length()) {
        return LocalTime.parse(at);
      }
    } catch (DateTimeParseException e) {
      // Told below, like a time with seconds.
    }
    throw invalid(
        "--at is «" + at + "»; write hour and minute with two digits each, such as 03:30");
  }

  /** The name that Kubernetes knows, also where this machine has an offset only. */
  private static ZoneId zone() {
    ZoneId zone = ZoneId.systemDefault();
    return zone.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("Etc/UTC") : zone;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private CommandSpec command() {
    return Optional.ofNullable(spec)
        .orElseThrow(
            () -> new IllegalStateException("picocli sets the command's description first"));
  }

  private ParameterException invalid(String message) {
    return new ParameterException(command().commandLine(), message);
  }
}
