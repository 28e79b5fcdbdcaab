package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.DecisionRefusedException;
import org.onrecord.ledger.Intake;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.review.BadDecisionsException;
import org.onrecord.review.Decision;
import org.onrecord.review.DecisionsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord review}: takes reviewers' decisions into the ledger. */
@Command(
    name = "review",
    description = {
      "Take the decisions that a reviewer exported from the report into the ledger.",
      "",
      "The next run shows each beside its claim: as current while what is said of the claim, and why, "
          + "is the same as when it was decided on, else as one to look at again. All decisions of a "
          + "file are taken, or none; a file may be given twice."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord review output/latest decisions.json",
      "  onrecord review output/latest decisions.json --reviewer 'Ada Vale'",
      "",
      "Exit status: 0 done, 64 wrong usage, 65 no such run folder or a file that cannot be used,",
      "74 ledger not writable, 75 a run holds the ledger."
    })
final class ReviewCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RUN_DIR",
      description = "The run folder whose report was decided on, such as output/latest.")
  private Path runDir = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DECISIONS",
      description = "The file that its report exported.")
  private Path file = Path.of("");

  @Option(
      names = LedgerOption.NAME,
      paramLabel = "URL",
      description =
          "The ledger that the run was made with, if it is not ledger.sqlite beside the run folder: a "
              + "SQLite file, or a jdbc:postgresql: URL.")
  private @Nullable String ledger;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who decided, where the file does not say.")
  private String reviewer = "";

  @Override
  public Integer call() throws CommandFailedException, IOException, LedgerLockedException {
    common.applyToLogging();
    ReviewedRun run = ReviewedRun.open(runDir);
    LedgerAddress address = address(run);
    List<Decision> decisions = decisions(run);
    List<Intake> intakes = take(run, address, decisions);
    ReviewSummary.print(run, address, decisions, intakes, command().commandLine().getOut());
    return ExitCode.OK.code();
  }

  private LedgerAddress address(ReviewedRun run) throws CommandFailedException {
    if (ledger == null) {
      return run.besideIt();
    }
    LedgerAddress address =
        LedgerOption.parse(ledger, command())
            .orElseThrow(
                () -> invalid("--ledger none leaves nothing that decisions could be taken into"));
    if (address.file().isPresent() && !Files.exists(address.file().get())) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT,
          "there is no ledger %s; give the one that run %s was made with, %s"
              .formatted(address, run.id(), run.ledger()));
    }
    return address;
  }

  private List<Decision> decisions(ReviewedRun run) throws CommandFailedException {
    DecisionsFile decided;
    try {
      decided = DecisionsFile.read(file);
    } catch (BadDecisionsException e) {
      throw bad(e.getMessage());
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT,
          "cannot read «%s»: %s; give the file that the report exported"
              .formatted(file, FailureWords.of(e)));
    }
    // A claim's id and evidence tell whether a decision fits, also where the page knew no run.
    if (!decided.run().isEmpty() && !decided.run().equals(run.id())) {
      throw bad(
          "/run: it was made on run «%s», and «%s» is run %s; give that run's folder"
              .formatted(decided.run(), runDir, run.id()));
    }
    for (int at = 0; at < decided.decisions().size(); at++) {
      String claimId = decided.decisions().get(at).claimId();
      if (!run.claims().containsKey(claimId)) {
        throw bad(
            "%s/claimId: run %s has no claim «%s»; give the folder of the run that was decided on"
                .formatted(DecisionsFile.pointer(at), run.id(), claimId));
      }
    }
    return decided.decisions().stream().map(decision -> decision.by(reviewer)).toList();
  }

  private List<Intake> take(ReviewedRun run, LedgerAddress address, List<Decision> decisions)
      throws CommandFailedException, IOException, LedgerLockedException {
    try (Ledger opened = Ledger.open(address)) {
      if (!opened.runs().contains(run.id())) {
        throw new CommandFailedException(
            ExitCode.NO_INPUT,
            "the ledger %s does not know run %s; give the one that it was made with, %s, by --ledger"
                .formatted(address, run.id(), run.ledger()));
      }
      return opened.take(decisions);
    } catch (DecisionRefusedException e) {
      throw bad("%s: %s".formatted(DecisionsFile.pointer(e.index()), e.getMessage()));
    }
  }

  private CommandFailedException bad(@Nullable String message) {
    return new CommandFailedException(
        ExitCode.NO_INPUT, "no decision of «%s» was taken: %s".formatted(file, message));
  }

  private ParameterException invalid(String message) {
    return new ParameterException(command().commandLine(), message);
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec;
  }
}
