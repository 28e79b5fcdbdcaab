package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;
import org.onrecord.job.FinishedRun;
import org.onrecord.write.RunMetrics;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run leaves outside its folder, for the programs of a machine that runs it every night. */
final class RunOutputs {

  static final String METRICS_FILE = "--metrics-file";

  /** The ending of the files that the node exporter reads. */
  private static final String COLLECTED = ".prom";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = METRICS_FILE,
      paramLabel = "FILE",
      description =
          "Put a copy of the run's metrics.prom there in one step, for Prometheus: FILE is in the "
              + "folder of the node exporter's textfile collector and ends in .prom. Counts and "
              + "seconds only, so everybody may read it.")
  private @Nullable Path metricsFile;

  /**
   * Finds mistakes before any work.
   *
   * @throws CommandFailedException when a file cannot be written
   */
  void check() throws CommandFailedException {
    if (metricsFile != null) {
      if (!metricsFile.toString().endsWith(COLLECTED)) {
        throw invalid(
            "%s must end in %s, not «%s»: the collector reads no other files"
                .formatted(METRICS_FILE, COLLECTED, metricsFile));
      }
      checkWritable(METRICS_FILE, metricsFile);
    }
  }

  /**
   * Writes what was asked for when the run is in its place.
   *
   * @throws CommandFailedException when a file cannot be written; the run stays
   */
  void write(FinishedRun run) throws CommandFailedException {
    if (metricsFile != null) {
      try {
        String metrics = Files.readString(run.folder().resolve(RunMetrics.FILE));
        AtomicFile.replace(metricsFile, metrics, Readers.EVERYBODY);
      } catch (IOException e) {
        throw notWritable(METRICS_FILE, metricsFile, e);
      }
    }
  }

  private static void checkWritable(String option, Path file) throws CommandFailedException {
    try {
      AtomicFile.check(file);
    } catch (IOException e) {
      throw notWritable(option, file, e);
    }
  }

  private static CommandFailedException notWritable(String option, Path file, IOException cause) {
    return new CommandFailedException(
        ExitCode.OUTPUT_NOT_WRITABLE,
        "cannot write «%s»: %s; give %s another file or change the permissions of its folder"
            .formatted(file, FailureWords.of(cause), option));
  }

  private ParameterException invalid(String message) {
    return new ParameterException(
        Optional.ofNullable(command)
            .orElseThrow(() -> new IllegalStateException("picocli sets the command first"))
            .commandLine(),
        message);
  }
}
