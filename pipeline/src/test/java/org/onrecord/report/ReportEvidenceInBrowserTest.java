package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A claim with what it rests on. */
class ReportEvidenceInBrowserTest extends InBrowser {

  @Test
  void aConflictShowsBothTextsWithWhatDiffers() {
    JsonNode conflicting =
        desk.first(c -> c.path("status").asText().equals("conflicting") && c.has("amount"));
    desk.atClaim(conflicting.path("claimId").asText());
    browser.await("return document.querySelectorAll('.relation.conflict .side').length === 2");
    assertThat(browser.texts(".relation.conflict mark.differs"))
        .containsExactlyInAnyOrder("€350 million", "€400 million");
    assertThat((List<?>) browser.script(TOPS)).as("next to each other").hasSize(1);
  }

  /** At how many heights the texts of a conflict begin. */
  private static final String TOPS =
      "return [...new Set([...document.querySelectorAll('.relation.conflict .side')]"
          + ".map((side) => side.getBoundingClientRect().top))]";

  @Test
  void aClaimThatChangedTellsWhatItWasBefore() {
    desk.atClaim(desk.id(0));
    assertThat(browser.find(".facts").getText())
        .contains(
            "Changed since the last run; before, it was “Daria Kestrel gave Velmora Robotics $100 million”");
  }

  @Test
  void amountsOfOneMatterStandOnOneAxisWithATable() {
    desk.atClaim(desk.id(0));
    assertThat(browser.driver().findElements(By.cssSelector(".axis .amount-mark")))
        .hasSizeGreaterThan(1);
    assertThat(browser.driver().findElements(By.cssSelector(".axis tbody tr")))
        .hasSameSizeAs(browser.driver().findElements(By.cssSelector(".axis .amount-mark")));
  }

  @Test
  void aLinkOfTheFrontPageLeadsToTheClaimInTheList() {
    desk.at("");
    browser.find("#conflicts .side-head a").click();
    browser.await("return document.querySelector('.claim-words') !== null");
    assertThat(browser.find("#desk").isDisplayed()).isTrue();
    browser.find(".home").click();
    assertThat(browser.find("#desk").isDisplayed()).isFalse();
    browser.find("#overview td.conflicting a").click();
    assertThat(browser.texts(".filter button:first-child")).contains("Status: Conflicting");
  }

  @Test
  void aRunThatNothingCameBeforeHasNothingNew() throws IOException {
    Path first = FixtureRun.copyTo(dir.resolve("first"));
    Path claims = first.resolve("claims.jsonl");
    Files.writeString(
        claims, Files.readString(claims).replaceAll("\"change\":\"\\w+\"", "\"change\":\"new\""));
    Files.delete(first.resolve("gone.jsonl"));
    Report.write(first);
    browser.open(first, "");
    assertThat(browser.find("#changes").getText()).contains("kept no ledger");
    browser.open(first, "#view=claims");
    browser.await("return document.querySelector('.claim-words') !== null");
    assertThat(browser.driver().findElements(By.id("filter-change"))).isEmpty();
    assertThat(browser.script("return document.body.textContent.includes('New since the last')"))
        .isEqualTo(false);
  }
}
