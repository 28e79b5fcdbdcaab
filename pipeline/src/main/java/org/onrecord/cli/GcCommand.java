package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.write.OldRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord gc}: removes old runs. */
@Command(
    name = "gc",
    description = {
      "Remove all but the newest runs of an output folder, and what runs that died left there more "
          + "than a day ago.",
      "",
      "The run that latest points to stays whatever its age. So does a run folder that was renamed, "
          + "and everything that is no run folder. What is removed is told on standard output."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord gc --keep 30 --dry-run     what would be removed",
      "  onrecord gc --keep 30 --output /srv/onrecord",
      "",
      "Exit status: 0 done, 64 wrong usage, 65 no such folder, 74 something could not be removed."
    })
final class GcCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--keep",
      paramLabel = "N",
      required = true,
      description = "How many of the newest finished runs stay, at least 1.")
  private int keep;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "The folder with the runs (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Option(
      names = {"-n", "--dry-run"},
      description = "Tell what would be removed, and remove nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    if (keep < 1) {
      throw new ParameterException(
          command().commandLine(), "--keep must be at least 1, not " + keep);
    }
    if (!Files.isDirectory(output)) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT, "there is no folder «%s»; name it with --output".formatted(output));
    }
    try {
      OldRuns runs = OldRuns.in(output);
      clean(runs, runs.find(keep, Instant.now()));
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.OUTPUT_NOT_WRITABLE,
          "cannot look into «%s»: %s; change its permissions"
              .formatted(output, FailureWords.of(e)));
    }
    return ExitCode.OK.code();
  }

  private void clean(OldRuns runs, List<OldRuns.Superfluous> found) throws CommandFailedException {
    PrintWriter out = command().commandLine().getOut();
    for (OldRuns.Superfluous each : found) {
      if (!dryRun) {
        remove(runs, each);
      }
      out.printf(
          "%s %s (%s)%n", dryRun ? "would remove" : "removed", each.folder(), words(each.reason()));
      out.flush();
    }
    if (found.isEmpty() && !common.quiet()) {
      out.println("nothing to remove");
      out.flush();
    }
  }

  private static void remove(OldRuns runs, OldRuns.Superfluous each) throws CommandFailedException {
    try {
      runs.remove(each);
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.OUTPUT_NOT_WRITABLE,
          "cannot remove «%s»: %s; change its permissions and repeat"
              .formatted(each.folder(), FailureWords.of(e)));
    }
  }

  private static String words(OldRuns.Reason reason) {
    return switch (reason) {
      case OLD_RUN -> "old run";
      case LEFT_BY_A_DEAD_RUN -> "left by a run that died";
      case HALF_REMOVED -> "half removed before";
    };
  }

  private CommandSpec command() {
    return Optional.ofNullable(spec)
        .orElseThrow(
            () -> new IllegalStateException("picocli sets the command's description first"));
  }
}
