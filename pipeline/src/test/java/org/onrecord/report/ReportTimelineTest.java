package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTimelineTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void theTimelineHasATableWithEveryLine() throws IOException {
    Document page = page();
    assertThat(page.select("#timeline svg line.claim").eachAttr("class"))
        .hasSize(6)
        .contains("claim conflicting", "claim corroborated");
    assertThat(page.select("#timeline tbody tr")).hasSize(6);
  }

  @Test
  void ofManyDatedClaimsColumnsAreDrawnAndThoseListedThatOthersSpeakOf() throws IOException {
    Document page = page(new ReportLimits(2, 8, 1_000_000));
    assertThat(page.select("#timeline svg line.claim")).isEmpty();
    List<Element> tables = page.select("#timeline table");
    assertThat(tables).hasSize(2);
    int counted =
        tables.get(0).select("tbody td:last-child").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(counted).isEqualTo(6);
    assertThat(page.select("#timeline svg rect")).hasSizeGreaterThan(2);
    assertThat(tables.get(1).select("tbody tr td:last-child").eachText())
        .hasSize(2)
        .noneMatch(status -> status.equals("Single source"));
  }

  @Test
  void aDateFarFromAllOthersIsToldBesideTheTimeline() throws IOException {
    Path claims = run.resolve("claims.jsonl");
    String far =
        Files.readString(claims).replaceAll("\"(earliest|latest)\":\"2026-", "\"$1\":\"2326-");
    Files.writeString(claims, far);
    Element timeline = page().select("#timeline").get(0);
    assertThat(timeline.select("line.claim")).hasSize(5);
    assertThat(timeline.select(".beyond").text())
        .isEqualTo("1 after October 2021, not drawn: 2326.");
    assertThat(timeline.select(".beyond span").attr("data-filter")).isEqualTo("date=2021-11-01..");
  }

  private Document page() throws IOException {
    return page(ReportLimits.DEFAULT);
  }

  private Document page(ReportLimits limits) throws IOException {
    Report.write(run, limits);
    return Jsoup.parse(Files.readString(run.resolve("report.html")));
  }
}
