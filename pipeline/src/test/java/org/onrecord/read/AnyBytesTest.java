package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.onrecord.article.Article;

/** Whatever bytes an input holds, it gives its results and never an exception. */
class AnyBytesTest {

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("any-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Noise alone is refused early; pieces of the formats lead it deep into the readers. */
  @Provide
  static Arbitrary<byte[]> contents() {
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "{\"text\":\"",
                "\"}",
                "\n",
                "\r\n",
                "{",
                "[",
                "\"",
                "\\ud800",
                "\\u0000",
                "é 😀",
                "{\"text\":\"Words.\"}\n",
                "<p>",
                "</p>",
                "<article>",
                "<table><div>",
                "<br>",
                "<blockquote class=twitter-tweet>",
                "<meta charset=\"utf-16\">",
                "<meta charset=latin1>",
                "<meta charset=\"?\">",
                "<script>",
                "<!--",
                "&#xD800;",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",",
                "</script>",
                "<time datetime=2024-05-06>",
                "\uFEFF",
                "Some words of running text, and more. ")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    return Arbitraries.frequencyOf(Tuple.of(1, noise), Tuple.of(4, pieces))
        .list()
        .ofMaxSize(25)
        .map(AnyBytesTest::join);
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    parts.forEach(joined::writeBytes);
    return joined.toByteArray();
  }

  @Property(tries = 400)
  void aTextFileGivesOneResult(@ForAll("contents") byte[] bytes) throws IOException {
    isFitForTheRunFolder(Reading.in(folder).all("a.txt", bytes), 1);
  }

  @Property(tries = 800)
  void aPageGivesOneResult(@ForAll("contents") byte[] bytes) throws IOException {
    isFitForTheRunFolder(Reading.in(folder).all("a.html", bytes), 1);
  }

  @Property(tries = 800)
  void aJsonlFileGivesOneResultForEachLineThatIsNotBlank(@ForAll("contents") byte[] bytes)
      throws IOException {
    String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean isRefusedWhole = latin1.startsWith("\u00ff\u00fe") || latin1.startsWith("\u00fe\u00ff");
    String content = latin1.startsWith("\u00ef\u00bb\u00bf") ? latin1.substring(3) : latin1;
    long lines =
        Arrays.stream(content.split("\n"))
            .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
            .filter(line -> !line.replace('\t', ' ').replace(" ", "").isEmpty())
            .count();
    int expected = isRefusedWhole ? 1 : (int) Math.max(1, lines);
    isFitForTheRunFolder(Reading.in(folder).all("a.jsonl", bytes), expected);
  }

  @Property(tries = 200)
  void metadataNeverCostsMoreThanItsArticle(@ForAll("contents") byte[] bytes) throws IOException {
    Files.write(folder.resolve("b.meta.json"), bytes);
    isFitForTheRunFolder(Reading.in(folder).all("b.txt", "Words."), 1);
  }

  private static void isFitForTheRunFolder(List<ReadResult> results, int expected) {
    assertThat(results).hasSize(expected);
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Read read) {
        Article article = read.article();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text() + article.title()))
            .isTrue();
      } else {
        assertThat(Reading.rejection(result).message()).isNotBlank();
      }
    }
  }
}
