package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.write.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code onrecord} and its subcommands. */
@Command(
    name = "onrecord",
    versionProvider = Onrecord.Version.class,
    subcommands = {
      RunCommand.class,
      ScheduleCommand.class,
      GcCommand.class,
      ReportCommand.class,
      ReviewCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      EvaluateCommand.class,
      WarmCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads news articles and says, claim by claim, who said it, through which channel, how much, "
          + "when, and what else backs or contradicts it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord run articles/                  a folder of .txt, .html and .jsonl files",
      "  onrecord run --published 2024-05-17 story.txt",
      "                                          the day that \"yesterday\" counts from",
      "  onrecord report output/latest           render the report of a run again",
      "  onrecord review output/latest decisions.json",
      "                                          take reviewers' decisions into the ledger",
      "  onrecord explain output/latest c8f1a0   one claim with everything it rests on",
      "  onrecord diff output/RUN_A output/RUN_B  what is new, changed and gone",
      "  onrecord evaluate money gold.json       score against a gold file",
      "  onrecord schedule articles/             what starts a run every night",
      "  onrecord gc --keep 30                   removes all runs but the newest 30",
      "  onrecord warm                           makes every later command start faster",
      "  onrecord help run                       all options of a command"
    })
final class Onrecord implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Spec private @Nullable CommandSpec spec;

  static int execute(String... args) {
    try {
      Configuration configuration = Configuration.of(List.of(args), System.getenv());
      CommandLine commandLine = commandLine(configuration);
      LogFormat.of(configuration).apply(commandLine);
      configuration.check(optionNames(commandLine));
      return commandLine.execute(args);
    } catch (Configuration.InvalidException e) {
      System.err.println("onrecord: " + e.getMessage());
      return ExitCode.USAGE.code();
    } catch (OutOfMemoryError e) {
      System.err.println(
          "onrecord: memory ran out; give Java more than it has now by -Xmx in ONRECORD_JAVA_OPTS");
      return ExitCode.INTERNAL.code();
    }
  }

  static CommandLine commandLine(Configuration configuration) {
    CommandLine commandLine = new CommandLine(new Onrecord());
    commandLine.addSubcommand(new CommandLine.HelpCommand());
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setDefaultValueProvider(configuration);
    commandLine.setParameterExceptionHandler((e, args) -> explainUsage(e, configuration));
    commandLine.setExecutionExceptionHandler(new Failures());
    return commandLine;
  }

  /** What a configuration may set: the options of a command and of those below it. */
  static Set<String> optionNames(CommandLine commandLine) {
    return Stream.concat(
            commandLine.getCommandSpec().options().stream().map(OptionSpec::longestName),
            commandLine.getSubcommands().values().stream()
                .map(Onrecord::optionNames)
                .flatMap(Set::stream))
        .collect(Collectors.toSet());
  }

  private static int explainUsage(ParameterException e, Configuration configuration) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String place =
        Optional.ofNullable(e.getArgSpec())
            .flatMap(configuration::place)
            .map(" (from %s)"::formatted)
            .orElse("");
    err.println("onrecord: " + UsageMessage.of(e) + place);
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.code();
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Versions versions = Versions.read();
      return new String[] {
        "onrecord " + versions.program(),
        "Apache Beam " + versions.beam() + ", Stanford CoreNLP " + versions.coreNlp()
      };
    }
  }
}
