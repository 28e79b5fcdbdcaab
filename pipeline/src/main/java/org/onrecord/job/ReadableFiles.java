package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.csv.ClaimsCsv;
import org.onrecord.export.Exports;
import org.onrecord.notice.ChatSummary;
import org.onrecord.report.Report;
import org.onrecord.runfolder.RunFolder;

/**
 * The files of a run folder that are made from its JSON lines: the report, and beside it tables,
 * exports and the summary. Each article is read once for all of them.
 */
final class ReadableFiles {

  private ReadableFiles() {}

  /** What the files hold of some articles. */
  private record Part(Report.Part report, ClaimsCsv.Rows rows, Exports.Items items) {}

  /**
   * Writes all of them.
   *
   * @param counts as in the manifest
   * @param parallelism how many blocks of articles are worked on at a time
   */
  static void write(Path runDir, Map<String, Long> counts, int parallelism) throws IOException {
    try (RunFolder folder = RunFolder.open(runDir);
        Report report = Report.begin(folder);
        ClaimsCsv tables = ClaimsCsv.create(runDir);
        Exports exports = Exports.create(runDir)) {
      folder.forEachBlock(
          parallelism,
          (number, articles) ->
              new Part(
                  report.part(number, articles), ClaimsCsv.rows(articles), Exports.items(articles)),
          part -> {
            report.add(part.report());
            tables.add(part.rows());
            exports.add(part.items());
          });
      exports.end();
      report.end(runDir);
      ChatSummary.write(folder, runDir, counts);
    }
  }
}
