package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.report.Report;
import org.onrecord.write.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord report}: renders the report of a finished run again. */
@Command(
    name = "report",
    description = "Render report.html of a run folder again, from the JSON files there.",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord report output/latest"})
final class ReportCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "RUN_DIR", description = "A run folder, such as output/latest.")
  private Path runDir = Path.of("");

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    if (!Files.isReadable(runDir.resolve(Table.ARTICLES.fileName()))) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT,
          "«%s» is no run folder: it has no %s that can be read; give the folder that onrecord run named"
              .formatted(runDir, Table.ARTICLES.fileName()));
    }
    if (!Files.isWritable(runDir)) {
      throw new CommandFailedException(
          ExitCode.OUTPUT_NOT_WRITABLE,
          "cannot write to run folder «%s»; change its permissions or copy it".formatted(runDir));
    }
    try {
      Report.write(runDir);
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT,
          "the report of «%s» cannot be made: %s; repeat the run"
              .formatted(runDir, e.getMessage()));
    }
    out().println(runDir.resolve("report.html"));
    return ExitCode.OK.code();
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec.commandLine().getOut();
  }
}
