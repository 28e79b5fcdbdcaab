package org.onrecord.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.files.PrivateFiles;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;

/**
 * The claims as CSV (RFC 4180, UTF-8), one row a claim in the order of {@code claims.jsonl}: {@code
 * claims.csv} holds the values as they are, {@code claims.spreadsheet.csv} the same with every cell
 * harmless that a spreadsheet would run as a formula. Offsets count Unicode code points.
 */
public final class ClaimsCsv implements Closeable {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumns(ClaimRow.COLUMNS, CsvSchema.ColumnType.STRING)
          .setLineSeparator("\r\n")
          .build();

  private final SequenceWriter plain;
  private final SequenceWriter safe;

  private ClaimsCsv(SequenceWriter plain, SequenceWriter safe) {
    this.plain = plain;
    this.safe = safe;
  }

  /** Begins both tables in a run folder. */
  public static ClaimsCsv create(Path runDir) throws IOException {
    SequenceWriter plain = rows(runDir.resolve("claims.csv"));
    try {
      return new ClaimsCsv(plain, rows(runDir.resolve("claims.spreadsheet.csv")));
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  /** Adds the claims of an article. */
  public void add(ArticleEntry article, List<ClaimEntry> claims) throws IOException {
    for (ClaimEntry claim : claims) {
      List<String> row = ClaimRow.of(claim, article);
      plain.write(row);
      safe.write(row.stream().map(SpreadsheetCell::harmless).toList());
    }
  }

  /** A run without claims still has its header. */
  private static SequenceWriter rows(Path file) throws IOException {
    SequenceWriter rows = CSV.writer(SCHEMA).writeValues(PrivateFiles.newOutputStream(file));
    rows.write(ClaimRow.COLUMNS);
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (plain;
        safe) {
      // Closing is all.
    }
  }
}
