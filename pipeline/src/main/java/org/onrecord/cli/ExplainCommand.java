package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.report.Explanation;
import org.onrecord.runfolder.RunFolder;
import org.onrecord.write.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord explain}: shows one claim of a finished run with all it rests on. */
@Command(
    name = "explain",
    description = {
      "Show one claim of a run with everything it rests on: its sentence, who said it to whom, its "
          + "status with the reasons, every relation with both texts, and what a reviewer decided."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord explain output/latest c8f1a02b6d9e4c375",
      "  onrecord explain output/latest c8f1     the beginning of an id is enough where it is unique",
      "",
      "Exit status: 0 done, 64 wrong usage, 65 no such run folder or claim."
    })
final class ExplainCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RUN_DIR",
      description = "A run folder, such as output/latest.")
  private Path runDir = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CLAIM_ID",
      description = "A claimId of its claims.jsonl, or the beginning of one.")
  private String claimId = "";

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    if (!Files.isReadable(runDir.resolve(Table.CLAIMS.fileName()))) {
      throw failed(
          "«%s» is no run folder: it has no %s that can be read; give the folder that onrecord run named"
              .formatted(runDir, Table.CLAIMS.fileName()));
    }
    try (RunFolder folder = RunFolder.open(runDir)) {
      PrintWriter out = out();
      RunFolder.Known found = found(folder);
      out.print(Explanation.of(folder, found).stripTrailing() + "\n");
      folder.claim(found).decision().map(DecisionWords::section).ifPresent(out::print);
      out.flush();
    } catch (IOException e) {
      throw failed("«%s» cannot be read: %s; repeat the run".formatted(runDir, e.getMessage()));
    }
    return ExitCode.OK.code();
  }

  private RunFolder.Known found(RunFolder folder) throws CommandFailedException, IOException {
    List<RunFolder.Known> known = folder.claimsStartingWith(claimId);
    if (known.isEmpty()) {
      throw failed(
          "%s has no claim «%s»; its ids stand in %s and in the report"
              .formatted(runDir, claimId, Table.CLAIMS.fileName()));
    }
    if (known.size() > 1) {
      throw failed(
          "%d claims of %s begin with «%s», such as %s and %s; write more of the id"
              .formatted(
                  known.size(), runDir, claimId, known.get(0).claimId(), known.get(1).claimId()));
    }
    return known.get(0);
  }

  private static CommandFailedException failed(String message) {
    return new CommandFailedException(ExitCode.NO_INPUT, message);
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec.commandLine().getOut();
  }
}
