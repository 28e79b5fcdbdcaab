package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.FixtureRun;
import org.onrecord.runfolder.RunFolder;

class ExportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Path run = Path.of("");

  @BeforeEach
  void export(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
    export();
  }

  private void export() throws IOException {
    try (RunFolder folder = RunFolder.open(run);
        Exports exports = Exports.create(run)) {
      folder.forEachBlock(2, (number, articles) -> Exports.items(articles), exports::add);
      exports.end();
    }
  }

  private JsonNode read(String file) throws IOException {
    return JSON.readTree(run.resolve(file).toFile());
  }

  private List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(run.resolve(file))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void everyClaimIsAnAnnotationWithATargetForEachSpan() throws IOException {
    JsonNode page = read(Annotations.FILE);
    List<JsonNode> claims = lines("claims.jsonl");
    assertThat(page.path("@context").path(0).asText())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
    assertThat(page.path("partOf").path("total").asInt()).isEqualTo(claims.size());
    assertThat(page.path("items")).hasSize(claims.size());
    for (int at = 0; at < claims.size(); at++) {
      JsonNode annotation = page.path("items").path(at);
      assertThat(annotation.path("id").asText())
          .endsWith(":" + claims.get(at).path("claimId").asText());
      assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
      assertThat(annotation.path("target")).hasSameSizeAs(claims.get(at).path("spans"));
      for (String member : List.of("bucket", "status", "kind")) {
        assertThat(annotation.path("body").path(0).path(member))
            .isEqualTo(claims.get(at).path(member));
      }
    }
  }

  /** With characters outside the Basic Multilingual Plane in the text. */
  @Test
  void positionsCountCodePointsAndQuotesStandWhereTheySay() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : lines("articles.jsonl")) {
      texts.put(ArticleIri.of(article.path("articleId").asText()), article.path("text").asText());
    }
    assertThat(texts.values())
        .anyMatch(text -> text.codePointCount(0, text.length()) < text.length());
    for (JsonNode annotation : read(Annotations.FILE).path("items")) {
      for (JsonNode target : annotation.path("target")) {
        String text = texts.getOrDefault(target.path("source").asText(), "");
        JsonNode quote = target.path("selector").path(0);
        JsonNode position = target.path("selector").path(1);
        assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        int start = text.offsetByCodePoints(0, position.path("start").asInt());
        int end = text.offsetByCodePoints(0, position.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asText());
        assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
        assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
      }
    }
  }

  @Test
  void aDecisionIsABodyOfItsOwnWithoutItsNote() throws IOException {
    List<JsonNode> assessed = new ArrayList<>();
    for (JsonNode item : read(Annotations.FILE).path("items")) {
      if (item.path("body").size() == 2) {
        assessed.add(item.path("body").path(1));
      }
    }
    assertThat(assessed)
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.path("purpose").asText()).isEqualTo("assessing");
              assertThat(body.path("value").asText()).isEqualTo("accept");
              assertThat(body.path("creator").path("name").asText()).isEqualTo("standards desk");
              assertThat(body.toString()).doesNotContain("filing seen");
            });
  }

  @Test
  void onlyAcceptedClaimsAreDraftsOfFactChecks() throws IOException {
    JsonNode graph = read(ClaimReviews.FILE).path("@graph");
    assertThat(read(ClaimReviews.FILE).path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(graph).hasSize(1);
    JsonNode review = graph.path(0);
    assertThat(review.path("@type").asText()).isEqualTo("ClaimReview");
    assertThat(review.path("creativeWorkStatus").asText()).isEqualTo("Draft");
    assertThat(review.path("author").path("name").asText()).isEqualTo(ClaimReviews.PLACEHOLDER);
    assertThat(review.path("claimReviewed").asText()).isNotEmpty();
    assertThat(review.path("itemReviewed").path("@type").asText()).isEqualTo("Claim");
    assertThat(review.path("itemReviewed").path("author").path("name").asText()).isNotEmpty();
    assertThat(review.path("itemReviewed").path("appearance").path("@type").asText())
        .isEqualTo("NewsArticle");
    assertThat(review.path("reviewRating").path("alternateName").asText())
        .startsWith("Corroborated: ")
        .doesNotContainIgnoringCase("true");
  }

  @Test
  void neitherARejectedClaimNorOneToLookAtAgainIsADraft() throws IOException {
    String claims = Files.readString(run.resolve("claims.jsonl"));
    for (String[] change :
        new String[][] {
          {"\"verdict\":\"accept\"", "\"verdict\":\"reject\""},
          {"\"state\":\"current\"", "\"state\":\"look-again\""}
        }) {
      Files.writeString(run.resolve("claims.jsonl"), claims.replace(change[0], change[1]));
      export();
      assertThat(read(ClaimReviews.FILE).path("@graph")).isEmpty();
    }
  }

  @Test
  void aRedactedArticleGivesNothingAroundItsQuotes() throws IOException {
    List<String> redacted = new ArrayList<>();
    for (JsonNode article : lines("articles.jsonl")) {
      redacted.add(((ObjectNode) article).put("redacted", true).without("text").toString());
    }
    Files.write(run.resolve("articles.jsonl"), redacted);
    export();
    assertThat(Files.readString(run.resolve(Annotations.FILE)))
        .contains("\"exact\"")
        .doesNotContain("\"prefix\"", "\"suffix\"");
  }

  @Test
  void aRunWithoutClaimsGivesEmptyDocuments() throws IOException {
    Files.writeString(run.resolve("claims.jsonl"), "");
    export();
    assertThat(read(Annotations.FILE).path("items").isArray()).isTrue();
    assertThat(read(Annotations.FILE).path("items")).isEmpty();
    assertThat(read(ClaimReviews.FILE).path("@graph")).isEmpty();
  }

  @Test
  void anyArticleIdGivesAnIri() {
    assertThat(ArticleIri.of("desk/a b#1?🦊"))
        .isEqualTo("urn:onrecord:article:desk/a%20b%231%3F%F0%9F%A6%8A");
  }
}
