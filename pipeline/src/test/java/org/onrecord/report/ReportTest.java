package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void hostileTextStaysText() throws IOException {
    Document page = page();
    assertThat(page.select("img, iframe, object, embed, link, form")).isEmpty();
    assertThat(page.select("script").eachAttr("type"))
        .containsExactly("application/octet-stream", "module", "application/octet-stream");
    assertThat(page.text()).contains("</script><img src=x onerror=alert(1)>");
    assertThat(page.title()).doesNotContain("alert");
    assertThat(page.getAllElements())
        .allSatisfy(e -> assertThat(e.attributes()).noneMatch(a -> a.getKey().startsWith("on")));
  }

  @Test
  void controlsThatReorderTextAreVisible() throws IOException {
    assertThat(html()).doesNotContain("\u202E", "\u202C", "\u200B").contains("U+202E");
  }

  @Test
  void nothingIsFetchedAndOnlyTheOwnStyleSheetAndScriptRun() throws Exception {
    Document page = page();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith(
            "default-src 'none'; style-src '%s'; script-src '%s'; "
                .formatted(
                    hash(page.select("style").get(0).data()),
                    hash(page.select("script[type=module]").get(0).data())))
        .doesNotContain("unsafe", "http", "data:");
    assertThat(page.select("[src], [style]")).isEmpty();
    assertThat(page.select("a[href]")).allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import");
  }

  private static String hash(String part) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void everyLinkHasItsPlaceAndEveryPlaceIsUnique() throws IOException {
    Document page = page();
    Set<String> ids = new HashSet<>();
    assertThat(page.select("[id]"))
        .allSatisfy(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
  }

  @Test
  void everyClaimStandsOnceInItsArticleUnderItsBucket() throws IOException {
    Document page = page();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(run.resolve("claims.jsonl"))) {
      JsonNode claim = json.readTree(line);
      assertThat(
              page.select(
                  ".bucket-column."
                      + claim.path("bucket").asText()
                      + " .claim#claim-"
                      + claim.path("claimId").asText()))
          .hasSize(1);
    }
  }

  @Test
  void theFullTextIsTheArticlesText() throws IOException {
    JsonNode article =
        new ObjectMapper().readTree(Files.readAllLines(run.resolve("articles.jsonl")).get(1));
    assertThat(page().select(".full-text .text").get(1).wholeText())
        .isEqualTo(article.path("text").asText());
  }

  @Test
  void anArticleWithoutATitleIsCalledByItsFirstWords() throws IOException {
    Path articles = run.resolve("articles.jsonl");
    Files.writeString(
        articles, Files.readString(articles).replaceAll("\"title\":\"(?:[^\"\\\\]|\\\\.)*\",", ""));
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(articles)) {
      texts.add(new ObjectMapper().readTree(line).path("text").asText());
    }
    List<String> headings = page().select("article h3").eachText();
    assertThat(headings).hasSameSizeAs(texts);
    assertThat(texts.get(1)).startsWith(headings.get(1).replace("…", "").strip());
    Files.writeString(
        articles, Files.readString(articles).replace("\"sha256\"", "\"redacted\":true,\"sha256\""));
    assertThat(page().select("article h3").eachText()).noneMatch(texts.get(1)::startsWith);
  }

  @Test
  void theOlderValueNamesTheNewerOneAndBack() throws IOException {
    Document page = page();
    assertThat(page.select(".unattributed .relations li.supersedes").text())
        .startsWith("Superseded by “Velmora is now worth at least $11 billion”");
    assertThat(page.select(".public_announcement .relations li.supersedes").text())
        .startsWith("Newer than “it was worth more than $9 billion”");
  }

  @Test
  void theSourcingCardTellsWhatToLookAt() throws IOException {
    assertThat(page().select(".sourcing").get(1).text())
        .contains("67 %", "at least 2 found; the article says 8", "“Velmora declined to comment”")
        .contains("“Sources” and nothing more “the people”");
  }

  @Test
  void aMissingAttributionIsNotTheOutletsVoice() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(
        claims,
        Files.readString(claims)
            .replaceFirst("\"attributionId\":\"a1\"", "\"attributionId\":\"a77\""));
    assertThat(page().select(".claim, .said-by").eachText())
        .contains("Attribution not known: the article has no attribution a77");
  }

  @Test
  void howLongARunTookIsNotInTheReport() throws IOException {
    String before = html();
    Path manifest = run.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("7.25", "9"));
    assertThat(html()).isEqualTo(before);
  }

  /**
   * What is compressed in the page must not differ by the run, or two reports could not be
   * compared.
   */
  @Test
  void theRunIsNamedInPlainSightOnly() throws IOException {
    String before = html();
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("20240521T020000Z", "20250101T000000Z"));
    assertThat(html()).isEqualTo(before.replace("20240521T020000Z", "20250101T000000Z"));
  }

  @Test
  void thePageSaysWhatItWasMadeOfAndWith() throws IOException {
    Document page = page();
    assertThat(page.select(".as-of").text()).startsWith("Articles of ");
    assertThat(page.select("footer").text()).contains("CoreNLP 4.5.10", "Run 20240521T020000Z");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    String first = html();
    assertThat(html()).isEqualTo(first);
  }

  @Test
  void aRunWithoutAnythingStillHasAReport() throws IOException {
    for (String file :
        List.of("articles.jsonl", "claims.jsonl", "relations.jsonl", "rejected.jsonl")) {
      Files.writeString(run.resolve(file), "");
    }
    assertThat(page().select("h1").text()).isEqualTo("0 claims in 0 articles, no conflicts");
    assertThat(page().text()).contains("No contradiction was found.");
  }

  @Test
  void aBrokenRecordIsReportedWithItsLineAndTheOldReportStays() throws IOException {
    String before = html();
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(
        claims,
        Files.readString(claims).replaceFirst("\"bucket\":\"[a-z_]+\"", "\"bucket\":\"rumour\""));
    assertThatIOException()
        .isThrownBy(() -> Report.write(run))
        .withMessageContaining("claims.jsonl line 1");
    assertThat(run.resolve("report.html")).hasContent(before);
    assertThat(run.resolve("report.html.tmp")).doesNotExist();
  }

  private String html() throws IOException {
    Report.write(run);
    return Files.readString(run.resolve("report.html"));
  }

  private Document page() throws IOException {
    return Jsoup.parse(html());
  }
}
