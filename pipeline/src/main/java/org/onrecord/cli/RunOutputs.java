package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;
import org.onrecord.job.FinishedRun;
import org.onrecord.notice.MorningNote;
import org.onrecord.write.LatestRun;
import org.onrecord.write.RunMetrics;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run leaves outside its folder, for the programs of a machine that runs it every night. */
final class RunOutputs {

  static final String METRICS_FILE = "--metrics-file";
  static final String NOTIFY_FILE = "--notify-file";

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

  @Option(
      names = NOTIFY_FILE,
      paramLabel = "FILE",
      description =
          "Put a note for editors there in one step: new conflicts with both texts, rejected inputs, "
              + "counts, the report's path. When there is neither a conflict nor a rejection, the "
              + "note of an earlier run is removed: whatever mails FILE when it changes or is there "
              + "mails nothing twice. A run that fails leaves it as it is.")
  private @Nullable Path notifyFile;

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
    if (notifyFile != null) {
      checkWritable(NOTIFY_FILE, notifyFile);
      if (Files.exists(notifyFile) && !isNote(notifyFile)) {
        throw invalid(
            "%s «%s» is there and no note of onrecord; name another file, or remove it"
                .formatted(NOTIFY_FILE, notifyFile));
      }
    }
  }

  /**
   * Writes what was asked for when the run is in its place.
   *
   * @throws CommandFailedException when a file cannot be written; the run stays
   */
  void write(FinishedRun run, ExitCode exitCode) throws CommandFailedException {
    try {
      new LatestRun(run.folder(), run.started(), run.counts(), exitCode.code(), exitCode.meaning())
          .write();
    } catch (IOException e) {
      throw notWritable("--output", run.folder().resolveSibling(LatestRun.FILE), e);
    }
    if (metricsFile != null) {
      try {
        String metrics = Files.readString(run.folder().resolve(RunMetrics.FILE));
        AtomicFile.replace(metricsFile, metrics, Readers.EVERYBODY);
      } catch (IOException e) {
        throw notWritable(METRICS_FILE, metricsFile, e);
      }
    }
    if (notifyFile != null) {
      try {
        putNote(notifyFile, MorningNote.of(run.folder()));
      } catch (IOException e) {
        throw notWritable(NOTIFY_FILE, notifyFile, e);
      }
    }
  }

  private static void putNote(Path file, Optional<String> note) throws IOException {
    if (note.isPresent()) {
      AtomicFile.replace(file, note.get(), Readers.OWNER);
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** Whether a file may be replaced: one that somebody made empty for the note may be as well. */
  private static boolean isNote(Path file) throws CommandFailedException {
    byte[] beginning = MorningNote.BEGINNING.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] found = in.readNBytes(beginning.length);
      return found.length == 0 || Arrays.equals(found, beginning);
    } catch (IOException e) {
      throw notWritable(NOTIFY_FILE, file, e);
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
