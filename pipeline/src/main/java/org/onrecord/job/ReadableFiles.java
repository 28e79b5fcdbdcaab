package org.onrecord.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.csv.ClaimsCsv;
import org.onrecord.report.Report;

/** The files of a run folder that people read: tables and report, made at the same time. */
final class ReadableFiles {

  private ReadableFiles() {}

  static void write(Path runDir) throws IOException {
    FutureTask<Path> tables =
        new FutureTask<>(
            () -> {
              ClaimsCsv.write(runDir);
              return runDir;
            });
    Thread writer = new Thread(tables, "tables");
    writer.setDaemon(true);
    writer.start();
    Report.write(runDir);
    try {
      tables.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the tables were written");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException("the tables could not be written", e.getCause());
    }
  }
}
