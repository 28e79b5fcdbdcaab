package org.onrecord.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.report.FixtureRun;
import org.onrecord.runfolder.RunFolder;

class ClaimsCsvTest {

  private Path run = Path.of("");

  @BeforeEach
  void writeTables(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
    writeTables();
  }

  private void writeTables() throws IOException {
    try (RunFolder folder = RunFolder.open(run);
        ClaimsCsv tables = ClaimsCsv.create(run)) {
      folder.forEachBlock(2, (number, articles) -> ClaimsCsv.rows(articles), tables::add);
    }
  }

  @Test
  void everyClaimIsARowInItsOrder() throws IOException {
    List<String> ids =
        Files.readAllLines(run.resolve("claims.jsonl")).stream()
            .map(line -> line.replaceFirst(".*?\"claimId\":\"([^\"]+)\".*", "$1"))
            .toList();
    assertThat(rows("claims.csv")).extracting(row -> row.get("claimId")).isEqualTo(ids);
  }

  @Test
  void aRowSaysWhoSaidWhatAndHowMuch() throws IOException {
    assertThat(rows("claims.csv"))
        .filteredOn(row -> "I gave ~$120M".equals(row.get("claim")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("bucket", "tweet")
                    .containsEntry("channel", "twitter")
                    .containsEntry("source", "she")
                    .containsEntry("sourceNames", "Daria Kestrel")
                    .containsEntry("amountLow", "120000000")
                    .containsEntry("amountHigh", "120000000")
                    .containsEntry("modifier", "about")
                    .containsEntry("status", "corroborated")
                    .containsEntry("independentOrigins", "3")
                    .containsEntry("title", "Inside the rift at Velmora Robotics 🦊"));
  }

  @Test
  void aReviewersDecisionStandsApartFromTheStatus() throws IOException {
    assertThat(rows("claims.csv"))
        .filteredOn(row -> "standards desk".equals(row.get("reviewer")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("status", "corroborated")
                    .containsEntry("decision", "accept")
                    .containsEntry("decision_state", "current")
                    .containsEntry("note", "filing seen"));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Map<String, String> row =
        rows("claims.csv").stream()
            .filter(r -> "Velmora declined to comment".equals(r.get("claim")))
            .findFirst()
            .orElseThrow();
    int[] text =
        Files.readAllLines(run.resolve("articles.jsonl"))
            .get(1)
            .replaceFirst(".*?\"text\":\"", "")
            .replace("\\n", "\n")
            .codePoints()
            .toArray();
    int start = Integer.parseInt(row.get("start"));
    int end = Integer.parseInt(row.get("end"));
    assertThat(new String(text, start, end - start)).isEqualTo("Velmora declined to comment");
  }

  @Test
  void theTableForProgramsKeepsEveryValue() throws IOException {
    assertThat(rows("claims.csv"))
        .extracting(row -> row.get("publisher"))
        .contains("=HYPERLINK(\"http://evil.example\",\"click\")");
  }

  @Test
  void noCellOfTheSpreadsheetStartsAFormula() throws IOException {
    assertThat(rows("claims.spreadsheet.csv"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.values())
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*")));
    assertThat(rows("claims.spreadsheet.csv"))
        .extracting(row -> row.get("publisher"))
        .contains("'=HYPERLINK(\"http://evil.example\",\"click\")");
  }

  @Test
  void linesEndAsRfc4180Says() throws IOException {
    assertThat(Files.readString(run.resolve("claims.csv")).split("\r\n", -1)).hasSize(1 + 22 + 1);
  }

  @Test
  void aRunWithoutClaimsHasTheHeaderOnly() throws IOException {
    Files.writeString(run.resolve("claims.jsonl"), "");
    writeTables();
    assertThat(run.resolve("claims.csv"))
        .content()
        .isEqualTo(String.join(",", ClaimRow.COLUMNS) + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\rx", "＝1", "－x", " =1", "\u200b=1"})
  void aFormulaBecomesText(String cell) {
    assertThat(SpreadsheetCell.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "+3.25", "a=b", "2021-10-01", "’tis"})
  void whatIsNoFormulaStays(String cell) {
    assertThat(SpreadsheetCell.harmless(cell)).isEqualTo(cell);
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.newBufferedReader(run.resolve(file)))) {
      return rows.readAll();
    }
  }
}
