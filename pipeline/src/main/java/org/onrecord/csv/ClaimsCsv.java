package org.onrecord.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.files.PrivateFiles;
import org.onrecord.runfolder.ArticleWithClaims;
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

  private final OutputStream plain;
  private final OutputStream safe;

  private ClaimsCsv(OutputStream plain, OutputStream safe) {
    this.plain = plain;
    this.safe = safe;
  }

  /** Begins both tables in a run folder. */
  public static ClaimsCsv create(Path runDir) throws IOException {
    OutputStream plain = table(runDir.resolve("claims.csv"));
    try {
      return new ClaimsCsv(plain, table(runDir.resolve("claims.spreadsheet.csv")));
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  /**
   * Rows of both tables.
   *
   * @param plain those of {@code claims.csv}
   * @param safe those of {@code claims.spreadsheet.csv}
   */
  public record Rows(byte[] plain, byte[] safe) {}

  /** The claims of some articles as rows. */
  public static Rows rows(List<ArticleWithClaims> articles) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream safe = new ByteArrayOutputStream();
    try (SequenceWriter plainRows = CSV.writer(SCHEMA).writeValues(plain);
        SequenceWriter safeRows = CSV.writer(SCHEMA).writeValues(safe)) {
      for (ArticleWithClaims each : articles) {
        for (ClaimEntry claim : each.claims()) {
          List<String> row = ClaimRow.of(claim, each.article());
          plainRows.write(row);
          safeRows.write(row.stream().map(SpreadsheetCell::harmless).toList());
        }
      }
    }
    return new Rows(plain.toByteArray(), safe.toByteArray());
  }

  /** Adds rows to both tables. */
  public void add(Rows rows) throws IOException {
    plain.write(rows.plain());
    safe.write(rows.safe());
  }

  /** A run without claims still has its header. */
  private static OutputStream table(Path file) throws IOException {
    OutputStream out = PrivateFiles.newOutputStream(file);
    try {
      out.write(CSV.writer(SCHEMA).writeValueAsBytes(ClaimRow.COLUMNS));
      return out;
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (plain;
        safe) {
      // Closing is all.
    }
  }
}
