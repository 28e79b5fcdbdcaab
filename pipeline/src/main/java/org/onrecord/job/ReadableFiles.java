package org.onrecord.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.csv.ClaimsCsv;
import org.onrecord.export.Exports;
import org.onrecord.notice.ChatSummary;
import org.onrecord.report.Report;
import org.onrecord.runfolder.RunFolder;

/**
 * The files of a run folder that are made from its JSON lines: the report, and beside it tables,
 * exports and the summary, made at the same time.
 */
final class ReadableFiles {

  private ReadableFiles() {}

  /**
   * Writes all of them.
   *
   * @param counts as in the manifest
   */
  static void write(Path runDir, Map<String, Long> counts) throws IOException {
    FutureTask<Path> beside =
        new FutureTask<>(
            () -> {
              writeBesideReport(runDir, counts);
              return runDir;
            });
    Thread writer = new Thread(beside, "beside the report");
    writer.setDaemon(true);
    writer.start();
    Report.write(runDir);
    try {
      beside.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while files beside the report were written");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException(
          "the files beside the report could not be written", e.getCause());
    }
  }

  private static void writeBesideReport(Path runDir, Map<String, Long> counts) throws IOException {
    try (RunFolder folder = RunFolder.open(runDir);
        ClaimsCsv tables = ClaimsCsv.create(runDir);
        Exports exports = Exports.create(runDir)) {
      folder.forEachArticle(
          (article, claims) -> {
            tables.add(article, claims);
            exports.add(article, claims);
          });
      exports.end();
      ChatSummary.write(folder, runDir, counts);
    }
  }
}
