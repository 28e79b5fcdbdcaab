package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.article.Rejection;

class JsonLinesTest {

  private Path folder;
  private Reading reading;

  @BeforeEach
  void startReading(@TempDir Path temp) {
    folder = temp;
    reading = Reading.in(folder);
  }

  @Test
  void everyLineIsAnArticle() throws IOException {
    String lines =
        """
        {"id":"x-1","text":"Words.\\nMore.","published":"2024-05-06","publisher":"P","title":"T"}

        {"text":"Other words."}
        """;
    List<ReadResult> results = reading.all("wire.jsonl", lines);
    Article first = Reading.article(results.get(0));
    assertThat(first.id()).isEqualTo("x-1");
    assertThat(first.file()).isEqualTo("wire.jsonl#1");
    assertThat(first.text()).isEqualTo("Words.\nMore.");
    assertThat(first.publisher()).isEqualTo("P");
    assertThat(first.title()).isEqualTo("T");
    assertThat(first.published())
        .isEqualTo(Published.on(LocalDate.of(2024, 5, 6), Published.From.META));
    Article second = Reading.article(results.get(1));
    assertThat(second.id()).isEqualTo("wire#3");
    assertThat(second.file()).isEqualTo("wire.jsonl#3");
    assertThat(results).hasSize(2);
  }

  @Test
  void theChecksumIsOfTheLinesBytesWithoutItsLineBreak() throws IOException {
    String line = "{\"text\":\"abc\"}";
    String sum = InputBytes.sha256(line.getBytes(StandardCharsets.UTF_8));
    List<ReadResult> results = reading.all("a.jsonl", line + "\r\n" + line);
    assertThat(results)
        .extracting(result -> Reading.article(result).sha256())
        .containsExactly(sum, sum);
  }

  @Test
  void aLineWithoutADateTakesTheFlagButNeverTheFileName() throws IOException {
    String line = "{\"text\":\"abc\"}";
    assertThat(reading.article("2024-05-06.jsonl", line).published()).isEqualTo(Published.UNKNOWN);
    Reading flagged = new Reading(folder, ReadOptions.publishedOn(LocalDate.of(2024, 1, 1)));
    assertThat(flagged.article("a.jsonl", line).published())
        .isEqualTo(Published.on(LocalDate.of(2024, 1, 1), Published.From.FLAG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"broken off|bad-json|breaks off at column 21",
        "{\"text\": broken}|bad-json|is not JSON at column 10",
        "{\"text\": \"a\"} {\"text\": \"b\"}|bad-json|holds more behind the end of its JSON object, at column 15",
        "{\"text\": \"a\", \"text\": \"b\"}|bad-json|Duplicate",
        "[]|bad-json|one JSON object",
        "null|bad-json|one JSON object",
        "plain words|bad-json|is not JSON at column 1",
        "{\"id\": \"a\"}|bad-field|there is no «text»",
        "{\"text\": 7}|bad-field|«text»",
        "{\"text\": \"a\", \"title\": {}}|bad-field|«title» must be text",
        "{\"text\": \"a\", \"id\": [1]}|bad-field|«id» must be text",
        "{\"text\": \"a\", \"id\": \"b\\nc\"}|bad-field|«id» must be one line",
        "{\"text\": \"half \\udc00\"}|bad-field|half a character, \\udc00",
        "{\"text\": \"a\", \"published\": \"yesterday\"}|bad-date|«yesterday»",
        "{\"text\": \" \"}|empty|holds no word",
        "{\"text\": \"a\\u0000b\"}|binary|NUL"
      })
  void aBadLineCostsOnlyItself(String line, String error, String says) throws IOException {
    String good = "{\"text\":\"Words.\"}";
    List<ReadResult> results = reading.all("a.jsonl", good + "\n" + line + "\n" + good);
    assertThat(results).hasSize(3);
    assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
    assertThat(results.get(2)).isInstanceOf(ReadResult.Read.class);
    Rejection rejection = Reading.rejection(results.get(1));
    assertThat(rejection.error()).isEqualTo(error);
    assertThat(rejection.file()).isEqualTo("a.jsonl#2");
    assertThat(rejection.message()).startsWith("line 2: ").contains(says);
    assertThat(rejection.message()).doesNotContain("Source").doesNotContain("\n");
  }

  @Test
  void aLineInLatin1IsRejectedAndTheRestIsRead() throws IOException {
    byte[] bytes = "{\"text\":\"café\"}\n{\"text\":\"cafe\"}".getBytes(StandardCharsets.ISO_8859_1);
    List<ReadResult> results = reading.all("a.jsonl", bytes);
    assertThat(Reading.rejection(results.get(0)).message()).startsWith("line 1: byte 12 (0xE9)");
    assertThat(Reading.article(results.get(1)).text()).isEqualTo("cafe");
  }

  @Test
  void aLineOfAHundredMegabytesIsRejectedAndTheRestIsRead() throws IOException {
    byte[] chunk = new byte[1_000_000];
    Arrays.fill(chunk, (byte) 'a');
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("big.jsonl")))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int at = 0; at < 100; at++) {
        out.write(chunk);
      }
      out.write("\"}\n{\"text\":\"after\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    List<ReadResult> results = reading.all("big.jsonl");
    Rejection rejection = Reading.rejection(results.get(0));
    assertThat(rejection.error()).isEqualTo("too-large");
    assertThat(rejection.message()).startsWith("line 1: has 100,000,011 bytes");
    assertThat(Reading.article(results.get(1)).text()).isEqualTo("after");
    assertThat(results).hasSize(2);
  }

  @Test
  void aMessageShowsOnlyTheStartOfAHugeValueAndStillTheRemedy() throws IOException {
    String line = "{\"text\":\"a\",\"published\":\"" + "9%".repeat(500_000) + "\"}";
    assertThat(reading.rejection("a.jsonl", line).message())
        .hasSizeLessThan(600)
        .contains("9%9%")
        .endsWith("write it as 2023-03-24");
  }

  @Test
  void anIdCanBeANumber() throws IOException {
    assertThat(reading.article("a.jsonl", "{\"id\":17,\"text\":\"Words.\"}").id()).isEqualTo("17");
  }

  @Test
  void aTooDeepLineIsRejected() throws IOException {
    String line = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
    assertThat(reading.rejection("a.jsonl", line).error()).isEqualTo("bad-json");
  }

  @Test
  void aFileWithoutALineIsEmpty() throws IOException {
    assertThat(reading.rejection("a.jsonl", " \n\n\t\r\n").error()).isEqualTo("empty");
    assertThat(reading.rejection("b.jsonl", "").error()).isEqualTo("empty");
  }

  @Test
  void compressedOrUtf16FilesAreRejectedAsAWhole() throws IOException {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, '\n', 'a', '\n'};
    assertThat(reading.rejection("a.jsonl", gzip).message()).contains("gunzip");
    byte[] utf16 = "\uFEFF{}\n{}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(reading.rejection("b.jsonl", utf16).error()).isEqualTo("not-utf-8");
  }

  @Test
  void aByteOrderMarkBeforeTheFirstLineIsPassedOver() throws IOException {
    assertThat(reading.article("a.jsonl", "\uFEFF{\"text\":\"Words.\"}").text())
        .isEqualTo("Words.");
  }
}
