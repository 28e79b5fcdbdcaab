package org.onrecord.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.files.PrivateFiles;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * The claims as CSV (RFC 4180, UTF-8), one row a claim in the order of {@code claims.jsonl}: {@code
 * claims.csv} holds the values as they are, {@code claims.spreadsheet.csv} the same with every cell
 * harmless that a spreadsheet would run as a formula. Offsets count Unicode code points.
 */
public final class ClaimsCsv {

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumns(ClaimRow.COLUMNS, CsvSchema.ColumnType.STRING)
          .setLineSeparator("\r\n")
          .build();

  private ClaimsCsv() {}

  /**
   * Writes both tables into a run folder from the JSON files there.
   *
   * @throws IOException when a file cannot be read or written, or a record cannot be used
   */
  public static void write(Path runDir) throws IOException {
    try (RunFolder folder = RunFolder.open(runDir);
        OutputStream plain = PrivateFiles.newOutputStream(runDir.resolve("claims.csv"));
        OutputStream safe = PrivateFiles.newOutputStream(runDir.resolve("claims.spreadsheet.csv"));
        SequenceWriter plainRows = rows(plain);
        SequenceWriter safeRows = rows(safe)) {
      for (String id : folder.articleIds()) {
        ArticleEntry article = folder.article(id);
        for (ClaimEntry claim : folder.claims(id)) {
          List<String> row = ClaimRow.of(claim, article);
          plainRows.write(row);
          safeRows.write(row.stream().map(SpreadsheetCell::harmless).toList());
        }
      }
    }
  }

  /** A run without claims still has its header. */
  private static SequenceWriter rows(OutputStream out) throws IOException {
    SequenceWriter rows = CSV.writer(SCHEMA).writeValues(out);
    rows.write(ClaimRow.COLUMNS);
    return rows;
  }
}
