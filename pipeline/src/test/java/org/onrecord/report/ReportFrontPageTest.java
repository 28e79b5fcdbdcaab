package org.onrecord.report;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report shows first. */
class ReportFrontPageTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void aConflictShowsBothTextsWithWhatDiffers() throws IOException {
    Element conflict = page().select("#conflicts .relation").get(1);
    assertThat(conflict.select(".because").text()).contains("do not overlap");
    assertThat(conflict.select(".side")).hasSize(2);
    assertThat(conflict.select(".side mark.differs").eachText())
        .containsExactly("€350 million", "€400 million");
    assertThat(conflict.select(".side").eachText().get(0))
        .contains("The Morning Courier, 20 May 2024");
  }

  @Test
  void aConflictOfAYesAndANoMarksBothClaims() throws IOException {
    Element conflict = page().select("#conflicts .relation").get(0);
    assertThat(conflict.select(".side mark.differs").eachText())
        .containsExactly("Kestrel would continue to fund the laboratory", "she did not");
  }

  @Test
  void claimsThatAgreeStandInOneEntry() throws IOException {
    Document page = page();
    assertThat(page.select("#corroborated .relation").get(0).select(".side")).hasSize(3);
    assertThat(page.select("#corroborated .relation").get(1).text())
        .contains("A claim of an earlier run, c0earlier0000.");
  }

  @Test
  void agreementThatGoesBackToOneOriginIsNoCorroboration() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(
        claims,
        Files.readString(claims)
            .replaceAll("\"independentOrigins\":[23]", "\"independentOrigins\":1"));
    Document page = page();
    assertThat(page.select("#corroborated .relation")).isEmpty();
    assertThat(page.select("#repeated .relation")).hasSize(2);
  }

  @Test
  void moneyOnUnnamedPeopleAloneIsListed() throws IOException {
    assertThat(page().select("#unnamed-money .side strong").eachText())
        .containsExactly("about US$1 billion");
  }

  @Test
  void rejectedInputsAreListedWithTheirRemedy() throws IOException {
    assertThat(page().select("#rejected dd").text()).contains("Save the file as UTF-8");
  }

  @Test
  void theTableAddsUp() throws IOException {
    assertThat(page().select("tr.total td.number").eachText())
        .containsExactly("4", "4", "9", "1", "4", "22");
  }

  @Test
  void everyStatusThatAnArticlesBarShowsHasItsColumn() throws IOException {
    Document page = page();
    assertThat(page.select(".toc thead th.number").eachText())
        .containsExactly(
            "Conflicting", "Corroborated", "Single source", "Superseded", "Not checkable", "All");
    for (Element row : page.select(".toc tbody tr")) {
      List<String> counts = row.select("td.number").eachText();
      List<Integer> numbers = counts.stream().map(c -> c.equals("–") ? 0 : parseInt(c)).toList();
      int all = numbers.subList(0, 5).stream().mapToInt(Integer::intValue).sum();
      assertThat(numbers.get(5)).isEqualTo(all);
    }
    assertThat(page.select(".toc td.conflicting span").eachAttr("data-filter"))
        .contains("article=courier%2Fvelmora-filing&status=conflicting");
  }

  @Test
  void whatARunHasNoneOfIsToldInOnePlaceInsteadOfInEmptySections() throws IOException {
    Files.writeString(run.resolve("relations.jsonl"), "");
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(claims, Files.readString(claims).replace("people_familiar", "named_source"));
    Document page = page();
    assertThat(page.select(".absences").text())
        .isEqualTo(
            "No contradiction was found. No amount comes from people whom the outlet"
                + " does not name. No claim is backed by a second, independent origin.");
    assertThat(page.select("#conflicts, #unnamed-money, #corroborated")).isEmpty();
    assertThat(page.select("nav .count").eachText()).doesNotContain("0");
    assertThat(page.select(".bucket-column:not(:has(.claim))")).isEmpty();
    assertThat(page.select("article > .none").eachText())
        .isNotEmpty()
        .allMatch(none -> none.startsWith("Nothing here under “People familiar said”"));
  }

  @Test
  void anAmountOfUnnamedPeopleThatNobodyCanCheckIsNotToldAsNone() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(
        claims, Files.readString(claims).replace("\"single_source\"", "\"not_checkable\""));
    Document page = page();
    assertThat(page.select("#unnamed-money")).isEmpty();
    assertThat(page.select(".absences").text()).doesNotContain("No amount");
  }

  @Test
  void aSentenceThatIsGoneIsToldOnceHoweverManyClaimsItHeld() throws IOException {
    Path gone = run.resolve("gone.jsonl");
    String line = Files.readString(gone);
    Files.writeString(gone, line + line.replaceFirst("\"claimId\":\"c", "\"claimId\":\"cf"));
    Document page = page();
    assertThat(page.select("#changes .figures").text()).contains("gone 2");
    assertThat(page.select("#changes .gone li")).hasSize(1);
  }

  @Test
  void whatChangedSinceTheLastRunIsCounted() throws IOException {
    Document page = page();
    assertThat(page.select("#changes .figures div").eachText())
        .containsExactly("new 2", "changed 1", "unchanged 0", "gone 1", "new conflicts 2");
    assertThat(page.select("#changes .gone li").text())
        .contains("gave Velmora Robotics $100 million", "Now: “Daria Kestrel gave Velmora");
  }

  @Test
  void theAmountsOfOneMatterStandOnOneAxis() throws IOException {
    Element axis = page().select("#conflicts .relation").get(1).select(".axis-table").get(0);
    assertThat(axis.select("tbody tr td:first-child").eachText())
        .containsExactly("€350 million", "€400 million");
    assertThat(axis.select("line.point").eachAttr("x1")).containsExactly("80.0", "920.0");
    assertThat(page().select("#corroborated .axis-table line.interval")).isNotEmpty();
  }

  @Test
  void aDecisionIsTold() throws IOException {
    assertThat(page().select(".decision").eachText())
        .containsExactly(
            "A reviewer decided. Accepted by standards desk on 20 May 2024: “filing seen”.");
    Path claims = run.resolve("claims.jsonl");
    Files.writeString(claims, Files.readString(claims).replace("\"current\"", "\"look-again\""));
    assertThat(page().select(".decision.again").text()).startsWith("Look again. Accepted by");
  }

  @Test
  void whatReviewersAcceptedIsShownWhereTheManifestTells() throws IOException {
    assertThat(page().select("#precision")).isEmpty();
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst(
                "\\{",
                "{\"review\":{\"accepted\":8,\"rejected\":2,\"lookAgain\":1,\"byStatus\":{\"conflicting\":{\"accepted\":1,\"rejected\":1}},\"byBucket\":{\"tweet\":{\"accepted\":3,\"rejected\":0}}},"));
    Document page = page();
    assertThat(page.select("#precision .figures div").eachText())
        .containsExactly("All 80 % 8 of 10", "Conflicting 50 % 1 of 2", "Tweet 100 % 3 of 3");
    assertThat(page.select("#precision").text()).contains("1 decision of earlier runs");
    assertThat(page.select("nav").text()).contains("What reviewers found 10");
  }

  @Test
  void aLargeRunLeavesOutArticlesAndSaysSo() throws IOException {
    Document page = page(new ReportLimits(1, 8, 16_000));
    assertThat(page.select("article h3").eachText())
        .isNotEmpty()
        .noneMatch(title -> title.startsWith("Inside the rift"));
    assertThat(page.select("#articles > .note").text()).contains("left out");
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    assertThat(page.select("a[href]"))
        .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
  }

  private Document page() throws IOException {
    return page(ReportLimits.DEFAULT);
  }

  private Document page(ReportLimits limits) throws IOException {
    Report.write(run, limits);
    return Jsoup.parse(Files.readString(run.resolve("report.html")));
  }
}
