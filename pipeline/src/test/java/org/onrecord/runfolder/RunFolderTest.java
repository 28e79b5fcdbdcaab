package org.onrecord.runfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.amount.Modifier;
import org.onrecord.report.FixtureRun;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

class RunFolderTest {

  private static final String RIFT = "harbour-ledger/velmora-rift";

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void spansBehindEmojiFitTheText() throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      ArticleEntry article = folder.article(RIFT);
      assertThat(folder.claims(RIFT))
          .hasSize(13)
          .allSatisfy(
              claim ->
                  assertThat(claim.spans())
                      .allSatisfy(
                          p -> assertThat(p.utf16().in(article.text())).isEqualTo(p.text())));
    }
  }

  @Test
  void claimsOfOneArticleAreFoundWhereverTheyStand() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    var lines = Files.readAllLines(claims);
    lines.add(lines.remove(0));
    Files.write(claims, lines);
    try (RunFolder folder = RunFolder.open(run)) {
      assertThat(folder.claims("courier/velmora-filing")).hasSize(6);
    }
  }

  @Test
  void aClaimIsFoundByTheBeginningOfItsId() throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      assertThat(folder.claimsStartingWith("c56323"))
          .containsExactly(new RunFolder.Known("c56323b3e5de", "courier/velmora-filing"));
      assertThat(folder.claim(folder.claimsStartingWith("c56323").get(0)).predicate())
          .isEqualTo("give");
      assertThat(folder.claimsStartingWith("c")).hasSizeGreaterThan(10);
      assertThat(folder.claimsStartingWith("x")).isEmpty();
    }
  }

  @Test
  void anOpenEndStaysOpen() throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      assertThat(folder.article(RIFT).amounts())
          .filteredOn(amount -> amount.high().value().isEmpty())
          .singleElement()
          .extracting(Amount::low)
          .satisfies(
              low ->
                  assertThat(low.value().orElseThrow())
                      .isEqualByComparingTo(new BigDecimal("9E9")));
    }
  }

  @Test
  void anAmountIsReadWithTheEntriesThatNameIt() throws IOException {
    writeEquivalentOf("m2");

    try (RunFolder folder = RunFolder.open(run)) {
      List<Amount> amounts = folder.article("courier/velmora-filing").amounts();
      assertThat(amounts).extracting(Amount::id).doesNotContain("m9");
      assertThat(amounts)
          .filteredOn(amount -> !amount.equivalents().isEmpty())
          .singleElement()
          .satisfies(
              amount -> {
                assertThat(amount.id()).isEqualTo("m2");
                assertThat(amount.equivalents())
                    .containsExactly(
                        new Equivalent(
                            "m9",
                            new Passage(2, 5, "£4m", new Span(2, 5)),
                            Bound.at(new BigDecimal("4E+6")),
                            Bound.OPEN,
                            "GBP",
                            Modifier.MORE_THAN));
              });
    }
  }

  @Test
  void anEquivalentOfNoAmountIsReportedWithItsLine() throws IOException {
    writeEquivalentOf("m77");

    try (RunFolder folder = RunFolder.open(run)) {
      assertThatIOException()
          .isThrownBy(() -> folder.article("courier/velmora-filing"))
          .withMessage("articles.jsonl line 1: no amount for the equivalents of [m77]");
    }
  }

  private void writeEquivalentOf(String id) throws IOException {
    Path articles = run.resolve("articles.jsonl");
    String equivalent =
        "{\"id\":\"m9\",\"span\":{\"start\":2,\"end\":5,\"text\":\"£4m\",\"utf16\":[2,5]},"
            + "\"low\":4000000,\"high\":null,\"currency\":\"GBP\",\"modifier\":\"more_than\","
            + "\"equivalentOf\":\"%s\"},".formatted(id);
    Files.writeString(
        articles,
        Files.readString(articles).replaceFirst("\"amounts\":\\[", "\"amounts\":[" + equivalent));
  }

  @Test
  void aClaimOfAnUnknownArticleIsReportedWithItsLine() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(
        claims, Files.readString(claims).replaceFirst("courier/velmora-filing", "nowhere"));
    assertThatIOException()
        .isThrownBy(() -> RunFolder.open(run))
        .withMessage("claims.jsonl line 1: articles.jsonl has no article nowhere");
  }

  @Test
  void aSpanBeyondTheTextIsReportedWithItsLine() throws IOException {
    Path articles = run.resolve("articles.jsonl");
    Files.writeString(
        articles,
        Files.readString(articles).replaceFirst("\"text\":\".*?[^\\\\]\"", "\"text\":\"Short.\""));
    try (RunFolder folder = RunFolder.open(run)) {
      assertThatIOException()
          .isThrownBy(() -> folder.article("courier/velmora-filing"))
          .withMessageStartingWith("articles.jsonl line 1: a span ends at");
    }
  }

  @Test
  void aFolderWithoutArticlesIsNoRun(@TempDir Path dir) {
    assertThatIOException().isThrownBy(() -> RunFolder.open(dir));
  }
}
