package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.compare.Rates;
import org.onrecord.entity.Gazetteer;
import org.onrecord.facts.BadReferenceException;
import org.onrecord.facts.FactsFile;
import org.onrecord.facts.RatesFile;
import org.onrecord.job.Engine;
import org.onrecord.job.FinishedRun;
import org.onrecord.job.JobFailedException;
import org.onrecord.job.JobOptions;
import org.onrecord.job.LanguageStages;
import org.onrecord.job.OnrecordJob;
import org.onrecord.job.References;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.FullText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord run}: reads articles and leaves a run folder. */
@Command(
    name = "run",
    description = {
      "Read articles and leave a run folder with claims, their sources and a report.",
      "",
      "The folder's path and a summary go to standard output. OUTPUT/latest points to the newest "
          + "finished run."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord run articles/",
      "  onrecord run 'archive/2024-*/*.html' --output runs",
      "  onrecord run articles/ --facts facts.csv --rates rates.csv",
      "  onrecord run feed.jsonl --max-rejected 0 || echo 'look at rejected.jsonl'",
      "  curl -s https://example.org/story.html | onrecord run - --published 2024-05-17",
      "",
      "Exit status: 0 done (conflicts found are no error), 3 a --fail-on gate tripped, 4 more than",
      "--max-rejected inputs rejected, 64 wrong usage, 65 nothing to read, 70 internal error,",
      "74 output or ledger not writable, 75 another run holds the ledger."
    })
final class RunCommand implements Callable<Integer> {

  /** The folder that runs are written to where nobody names one. */
  static final String DEFAULT_OUTPUT = "output";

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RunOutputs outputs = new RunOutputs();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files (.txt, .html, .jsonl), folders with all below them, globs, or - for standard input. "
              + "Metadata of x.txt may stand in x.meta.json beside it.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = DEFAULT_OUTPUT,
      description = "Where run folders are written (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of(DEFAULT_OUTPUT);

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day such as 2024-05-17 on which articles without a date of their own were published. "
              + "Relative dates count from it; without one they stay unresolved.")
  private @Nullable LocalDate published;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Names you know better than the program: a UTF-8 table, name,type,aliases a line; types "
              + "person, organization, product, location, other; aliases divided by |.")
  private @Nullable Path gazetteer;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "Your own list of facts to compare claims with: CSV with a header line, or JSON Lines; "
              + "columns subject, predicate, object, amount or date, as-of, source (a URL).")
  private @Nullable Path facts;

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description =
          "Exchange rates, CSV or JSON Lines with from, to, rate and, if wanted, date. Without it "
              + "amounts of different currencies are not compared.")
  private @Nullable Path rates;

  @Option(
      names = LedgerOption.NAME,
      paramLabel = "URL",
      description =
          "What earlier runs found: a SQLite file, a jdbc:postgresql: URL, or none. Articles that it "
              + "has are not read again, and claims are compared with all of its claims (default: "
              + "ledger.sqlite in the output folder).")
  private @Nullable String ledger;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description =
          "Exit with 3, after everything is written, when there is: new-conflict, a conflict that "
              + "the last run did not tell of; conflict, any.")
  private Set<Gate> gates = Set.of();

  @Option(
      names = "--redact-text",
      description =
          "Leave the text of the articles, and the words of what sources said, out of every file of "
              + "the run folder. The words of claims, sources, names and values stay: they are the "
              + "result. Titles stay too.")
  private boolean redactText;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description = "The engine: direct runs in this process (default: ${DEFAULT-VALUE}).")
  private Engine runner = Engine.DIRECT;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Articles worked on at a time (default: the number of processors).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-rejected",
      paramLabel = "N",
      description = "Exit with 4 when more than N inputs were rejected (default: no limit).")
  private long maxRejected = Long.MAX_VALUE;

  @Override
  public Integer call()
      throws IOException,
          NoSuchInputException,
          JobFailedException,
          CommandFailedException,
          LedgerLockedException {
    common.applyToLogging();
    outputs.check();
    JobOptions options = options();
    LanguageStages.preload();
    FinishedRun run;
    try (ProgressBar progress = ProgressBar.onTerminal(System.err, common.noProgress())) {
      run = OnrecordJob.create(options).run(System.in, progress);
    }
    Ending ending = Ending.of(run, maxRejected, gates);
    // Told first: the run is in its place also when one of the others cannot be written.
    Summary.print(run, commandSpec().commandLine().getOut());
    outputs.write(run, ending.exitCode());
    if (!ending.reason().isEmpty()) {
      commandSpec().commandLine().getErr().println("onrecord: " + ending.reason());
    }
    return ending.exitCode().code();
  }

  private JobOptions options() {
    if (parallelism < 1) {
      throw invalid("--parallelism must be at least 1, not " + parallelism);
    }
    if (maxRejected < 0) {
      throw invalid("--max-rejected must be at least 0, not " + maxRejected);
    }
    ReadOptions read = published == null ? ReadOptions.DEFAULT : ReadOptions.publishedOn(published);
    return new JobOptions(
        inputs,
        read,
        output,
        runner,
        checkedGazetteer(),
        references(),
        redactText ? FullText.LEFT_OUT : FullText.KEPT,
        ledger(),
        parallelism);
  }

  private Optional<LedgerAddress> ledger() {
    return ledger == null
        ? Optional.of(LedgerOption.in(output))
        : LedgerOption.parse(ledger, commandSpec());
  }

  private References references() {
    try {
      return new References(
          facts == null ? "" : facts.toString(),
          facts == null ? List.of() : FactsFile.read(facts),
          rates == null ? "" : rates.toString(),
          rates == null ? Rates.NONE : RatesFile.read(rates));
    } catch (BadReferenceException e) {
      throw invalid(String.valueOf(e.getMessage()));
    }
  }

  /** Read once before any work, so that a mistake in it costs no run. */
  private String checkedGazetteer() {
    if (gazetteer == null) {
      return "";
    }
    try {
      Gazetteer.read(gazetteer);
    } catch (IOException e) {
      throw invalid("--gazetteer " + gazetteer + " cannot be read: " + e);
    } catch (IllegalArgumentException e) {
      throw invalid("--gazetteer " + e.getMessage());
    }
    return gazetteer.toAbsolutePath().toString();
  }

  private ParameterException invalid(String message) {
    return new ParameterException(commandSpec().commandLine(), message);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec;
  }
}
