package org.onrecord.runfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void anAmountIsReadWithWhatItIsInOtherCurrencies() throws IOException {
    Path articles = run.resolve("articles.jsonl");
    String equivalent =
        "\"equivalents\":[{\"span\":{\"start\":2,\"end\":5,\"text\":\"£4m\",\"utf16\":[2,5]},"
            + "\"low\":4000000,\"high\":null,\"currency\":\"GBP\",\"modifier\":\"more_than\"}],";
    Files.writeString(
        articles,
        Files.readString(articles)
            .replaceFirst("\"amounts\":\\[\\{", "\"amounts\":[{" + equivalent));

    try (RunFolder folder = RunFolder.open(run)) {
      List<Equivalent> found = new ArrayList<>();
      for (String id : folder.articleIds()) {
        folder.article(id).amounts().forEach(amount -> found.addAll(amount.equivalents()));
      }
      assertThat(found)
          .containsExactly(
              new Equivalent(
                  new Passage(2, 5, "£4m", new Span(2, 5)),
                  Bound.at(new BigDecimal("4E+6")),
                  Bound.OPEN,
                  "GBP",
                  Modifier.MORE_THAN));
    }
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
