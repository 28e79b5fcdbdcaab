package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.article.Rejection;

class TextFilesTest {

  private Path folder;
  private Reading reading;

  @BeforeEach
  void startReading(@TempDir Path temp) {
    folder = temp;
    reading = Reading.in(folder);
  }

  @Test
  void theTextIsKeptAsItStandsWithItsLineBreaks() throws IOException {
    String text = " Line one\r\nline two\n\n\ttab — “quotes” 😀\n";
    Article article = reading.article("story.txt", text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.id()).isEqualTo("story");
    assertThat(article.file()).isEqualTo("story.txt");
    assertThat(article.published()).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void theChecksumIsOfTheBytesOnDisk() throws IOException {
    assertThat(reading.article("abc.txt", "abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aByteOrderMarkIsRemoved() throws IOException {
    assertThat(reading.article("a.txt", "\uFEFFWords.").text()).isEqualTo("Words.");
  }

  @Test
  void utf16IsReadWhereAByteOrderMarkSaysSo() throws IOException {
    byte[] bytes = "\uFEFFWörter 😀".getBytes(StandardCharsets.UTF_16LE);
    assertThat(reading.article("a.txt", bytes).text()).isEqualTo("Wörter 😀");
    bytes = "\uFEFFWörter".getBytes(StandardCharsets.UTF_16BE);
    assertThat(reading.article("b.txt", bytes).text()).isEqualTo("Wörter");
  }

  @Test
  void latin1IsRejectedWithTheOffsetAndTheRemedy() throws IOException {
    byte[] bytes = "A café in Lyon".getBytes(StandardCharsets.ISO_8859_1);
    Rejection rejection = reading.rejection("a.txt", bytes);
    assertThat(rejection.error()).isEqualTo("not-utf-8");
    assertThat(rejection.stage()).isEqualTo("read");
    assertThat(rejection.message()).startsWith("byte 5 (0xE9) is not UTF-8").contains("iconv -f");
  }

  @Test
  void aTextThatEndsInsideACharacterIsRejected() throws IOException {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};
    assertThat(reading.rejection("a.txt", bytes).message()).startsWith("byte 1 (0xE2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\u0001\u0002\u001b", "--- * * * ---"})
  void aTextWithoutAWordIsEmpty(String text) throws IOException {
    assertThat(reading.rejection("a.txt", text).error()).isEqualTo("empty");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7 words,PDF", "PK\u0003\u0004 words,ZIP", "{\\rtf1 words,RTF", "GIF89a,GIF"})
  void anotherFormatUnderATextsNameIsRecognised(String start, String name) throws IOException {
    Rejection rejection = reading.rejection("a.txt", start);
    assertThat(rejection.error()).isEqualTo("binary");
    assertThat(rejection.message()).contains(name);
  }

  @Test
  void aNulCharacterMakesItBinary() throws IOException {
    Rejection rejection = reading.rejection("a.txt", "Some words\0and more");
    assertThat(rejection.error()).isEqualTo("binary");
    assertThat(rejection.message()).contains("character 11 is NUL");
  }

  @Test
  void aPageUnderATextsNameIsNotReadAsText() throws IOException {
    assertThat(reading.rejection("a.txt", "\n<!DOCTYPE html><p>Words").error())
        .isEqualTo("wrong-extension");
  }

  @Test
  void aHugeFileIsRejectedByItsSizeWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50_000_000_000L);
    }
    Rejection rejection = Reading.rejection(Reading.only(reading.all("huge.txt")));
    assertThat(rejection.error()).isEqualTo("too-large");
    assertThat(rejection.message()).contains("50,000,000,000").contains("20,000,000");
  }

  @Test
  void aFileOfExactlyTheLimitIsRead() throws IOException {
    Reading small = new Reading(folder, new ReadOptions("", 10));
    assertThat(small.article("a.txt", "0123456789").text()).hasSize(10);
    assertThat(small.rejection("b.txt", "0123456789a").error()).isEqualTo("too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.json", "a.md", "txt", "a"})
  void anUnknownFormatIsRejected(String name) throws IOException {
    Rejection rejection = reading.rejection(name, "Words.");
    assertThat(rejection.error()).isEqualTo("unsupported-format");
    assertThat(rejection.message()).contains(".txt, .html and .jsonl");
  }

  @Test
  void anExtensionInCapitalsIsTheSameFormat() throws IOException {
    assertThat(reading.article("A.TXT", "Words.").text()).isEqualTo("Words.");
  }

  @Test
  void aFileThatVanishedIsUnreadable() {
    Rejection rejection = Reading.rejection(Reading.only(reading.all("gone.txt")));
    assertThat(rejection.error()).isEqualTo("unreadable");
    assertThat(rejection.message()).contains("not there");
  }

  @Test
  void aFolderNamedLikeAFileIsUnreadable() throws IOException {
    Files.createDirectory(folder.resolve("folder.txt"));
    assertThat(Reading.rejection(Reading.only(reading.all("folder.txt"))).error())
        .isEqualTo("unreadable");
  }

  @Test
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Words.");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "the superuser may read everything");
    Rejection rejection = Reading.rejection(Reading.only(reading.all("secret.txt")));
    assertThat(rejection.error()).isEqualTo("unreadable");
    assertThat(rejection.message()).contains("permission");
  }

  @Test
  void metadataBesideTheTextIsRead() throws IOException {
    reading.with(
        "story.meta.json",
        """
        {"publisher": "The Harbour Post", "published": "2024-05-06", "title": "Ferry sold",
         "language": "en", "byline": ["Ada Quill", "Ben Moor"], "links": ["https://example.org"],
         "section": "business"}
        """);
    Article article = reading.article("story.txt", "Words.");
    assertThat(article.publisher()).isEqualTo("The Harbour Post");
    assertThat(article.published())
        .isEqualTo(Published.on(LocalDate.of(2024, 5, 6), Published.From.META));
    assertThat(article.title()).isEqualTo("Ferry sold");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.byline()).isEqualTo("Ada Quill, Ben Moor");
  }

  @Test
  void anotherLanguageIsReadAndKept() throws IOException {
    reading.with("story.meta.json", "{\"language\": \"fr\"}");
    assertThat(reading.article("story.txt", "Des mots.").language()).isEqualTo("fr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"published\": \"2024-05-06\"|breaks off at column 27",
        "{\"published\": 20240506}|«published» must be text",
        "{\"published\": \"06.05.2024\"}|«published» is «06.05.2024», which is no date",
        "{\"published\": \"2024-02-30\"}|write it as 2023-03-24",
        "{\"published\": \"2024-05-06\", \"published\": \"2024-05-07\"}|Duplicate",
        "{\"title\": \"a\"} {}|holds more behind the end",
        "[1]|must hold one JSON object",
        "{\"title\": \"\\ud83d\"}|half a character"
      })
  void brokenMetadataRejectsItsArticleSinceItsDateWouldBeWrong(String json, String says)
      throws IOException {
    reading.with("story.meta.json", json);
    Rejection rejection = reading.rejection("story.txt", "Words.");
    assertThat(rejection.error()).isEqualTo("bad-metadata");
    assertThat(rejection.file()).isEqualTo("story.txt");
    assertThat(rejection.message()).contains("story.meta.json").contains(says);
  }

  @Test
  void metadataWithoutAnArticleIsRejected() throws IOException {
    assertThat(reading.rejection("stroy.meta.json", "{}").error())
        .isEqualTo("metadata-without-article");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06",
    "2024-05-06T23:59:59Z, 2024-05-06",
    "2024-05-06T23:59:59.123-08:00, 2024-05-06",
    "2024-05-06T00:10+0200, 2024-05-06",
    "2024-05-06 08:00, 2024-05-06"
  })
  void aDateTimeGivesItsDateAsWritten(String written, String date) throws IOException {
    reading.with("story.meta.json", "{\"published\": \"" + written + "\"}");
    assertThat(reading.article("story.txt", "Words.").published().iso()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 May 2024",
        "2024",
        "2024-5-6",
        "05/06/2024",
        "2024-05-06T99",
        "2024-13-01",
        "0001-01-01T00:00:00Z",
        "9999-12-31"
      })
  void aDateInAnotherFormOrWithoutSenseIsRejected(String written) throws IOException {
    reading.with("story.meta.json", "{\"published\": \"" + written + "\"}");
    assertThat(reading.rejection("story.txt", "Words.").message()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06-ferry.txt, 2024-05-06",
    "2024-05-06.txt, 2024-05-06",
    "2024-05-06_ferry.txt, 2024-05-06",
    "ferry_2024-05-06.txt, 2024-05-06",
    "ferry-2024-05-06.txt, 2024-05-06"
  })
  void theFileNameGivesADateWhereNothingElseDoes(String name, String date) throws IOException {
    assertThat(reading.article(name, "Words.").published())
        .isEqualTo(Published.on(LocalDate.parse(date), Published.From.FILENAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-05-061.txt", "12024-05-06.txt", "2024-02-30-a.txt", "a-2024-05-06-b.txt"})
  void otherNumbersInAFileNameAreNoDate(String name) throws IOException {
    assertThat(reading.article(name, "Words.").published()).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void metadataGoesBeforeTheFlagAndTheFlagBeforeTheFileName() throws IOException {
    Reading flagged = new Reading(folder, ReadOptions.publishedOn(LocalDate.of(2024, 1, 1)));
    assertThat(flagged.article("2024-05-06.txt", "Words.").published())
        .isEqualTo(Published.on(LocalDate.of(2024, 1, 1), Published.From.FLAG));
    flagged.with("2024-05-06.meta.json", "{\"published\": \"2024-02-02\"}");
    assertThat(flagged.article("2024-05-06.txt", "Words.").published())
        .isEqualTo(Published.on(LocalDate.of(2024, 2, 2), Published.From.META));
  }
}
