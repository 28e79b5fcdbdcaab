package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report promises for 100,000 claims, and for a word of a megabyte. */
class LargeReportInBrowserTest {

  private static final int CLAIMS = 100_000;
  private static final int MOST_BYTES = 40_000_000;

  @TempDir private static Path dir = Path.of("");

  private static Browser browser;

  @BeforeAll
  static void makeReport() throws IOException {
    browser = Browser.start(dir);
    Report.write(LargeRun.write(dir.resolve("large"), CLAIMS));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void thePageIsSmallerThanFortyMegabytes() throws IOException {
    assertThat(Files.size(dir.resolve("large/report.html"))).isLessThan(MOST_BYTES);
  }

  @Test
  void theListScrollsThroughAllClaimsWithFewOfThemInThePage() {
    browser.open(dir.resolve("large"), "#view=claims&sort=article");
    browser.script("document.getElementById('rows').scrollTop = 1e9");
    browser.await(
        "return document.querySelector('.row[aria-posinset=\"%d\"]') !== null".formatted(CLAIMS));
    assertThat((Long) browser.script("return document.querySelectorAll('.row').length"))
        .isLessThan(60);
  }

  @Test
  void aClaimBeyondWhatThePageShowsWithoutAScriptIsFoundAndRead() {
    String last = LargeRun.id(CLAIMS / 5 - 1, 4);
    browser.open(dir.resolve("large"), "#view=claims&q=" + last);
    browser.press("j");
    browser.await(
        "return document.querySelector('.evidence .id')?.textContent === '%s'".formatted(last));
    assertThat(browser.find(".beside .text").getText()).contains("at the gate on a wet afternoon");
  }

  @Test
  void aWordOfAMegabyteStaysText() throws IOException {
    Path run = FixtureRun.copyTo(dir.resolve("word"));
    Path articles = run.resolve("articles.jsonl");
    List<String> lines = Files.readAllLines(articles);
    ObjectMapper json = new ObjectMapper();
    ObjectNode article = (ObjectNode) json.readTree(lines.get(0));
    article.put("text", article.path("text").asText() + " " + "x".repeat(1 << 20));
    lines.set(0, article.toString());
    Files.write(articles, lines);
    Report.write(run);

    browser.open(run, "#claim-c56323b3e5de");
    browser.await("return document.querySelector('.beside .text') !== null");
    assertThat(
            (Boolean)
                browser.script(
                    "const e = document.documentElement; return e.scrollWidth <= e.clientWidth"))
        .isTrue();
    browser.find(".beside button").click();
    assertThat(
            (Long)
                browser.script("return document.querySelector('.beside .text').textContent.length"))
        .isGreaterThan(1 << 20);
  }
}
