package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.review.Decision;
import org.onrecord.review.DecisionsFile;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** What a reviewer decides on the page. */
class ReportDecisionsInBrowserTest extends InBrowser {

  @Test
  void nothingIsDecidedBeforehandAndAnEarlierDecisionIsShownAsSuch() {
    desk.atClaim(desk.id(0));
    assertThat(browser.find(".decided").getText()).isEqualTo("Not decided");
    assertThat(browser.texts(".decide[aria-pressed=true]")).isEmpty();
    assertThat(browser.find(".earlier").getText())
        .isEqualTo(
            "Look again. Accepted by Nell Arden on 19 May 2024: “seen the filing”. Claim or evidence is not what it was then.");
  }

  @Test
  void decisionsAreKeptExportedAndTakenInAgain() throws Exception {
    String id = desk.id(1);
    desk.atClaim(id);
    browser.find("#reviewer").sendKeys("Nell Arden");
    browser.find("[data-verdict=reject]").click();
    browser.find("#note").sendKeys("the filing says 2022", Keys.TAB);
    assertThat(warned()).isTrue();

    // The warning itself would stop the next page; what it guards is kept by the browser.
    browser.script(
        "window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), true)");
    browser.visit(desk.run(), "#claim-" + id);
    desk.awaitEvidence(id);
    assertThat(browser.find(".decided").getText()).isEqualTo("Rejected by you");
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("the filing says 2022");

    Path file = export();
    JsonNode exported = new ObjectMapper().readTree(Files.readString(file));
    assertThat(exported.path("run").asText()).isEqualTo("20240521T020000Z");
    assertThat(warned()).as("all is exported").isFalse();
    assertThat(DecisionsFile.read(file).decisions())
        .singleElement()
        .hasFieldOrPropertyWithValue("claimId", id)
        .hasFieldOrPropertyWithValue("reviewer", "Nell Arden")
        .hasFieldOrPropertyWithValue("note", "the filing says 2022")
        .hasFieldOrPropertyWithValue("evidence", "evidence of " + id);

    desk.atClaim(id);
    assertThat(browser.find(".decided").getText()).isEqualTo("Not decided");
    browser.find("#reviewer").sendKeys("Bo Lind");
    take(file, "1 decision taken in");
    assertThat(browser.find(".decided").getText()).isEqualTo("Rejected by Nell Arden");
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("the filing says 2022");
    List<Decision> again = DecisionsFile.read(export()).decisions();
    assertThat(again).extracting(Decision::reviewer).containsExactly("Nell Arden");
  }

  @Test
  void aNoteWithoutADecisionIsNotInTheFileAndIsWarnedOf() throws Exception {
    desk.atClaim(desk.id(2));
    browser.find("#note").sendKeys("ask the bank", Keys.TAB);
    assertThat(DecisionsFile.read(export()).decisions()).isEmpty();
    assertThat(desk.saved()).contains("1 note without a decision, not in the file");
    assertThat(warned()).isTrue();
  }

  @Test
  void aNoteIsKeptWhileItIsWrittenAndTakenBackAtOnce() {
    String id = desk.id(2);
    desk.atClaim(id);
    browser.press("a");
    desk.atClaim(id);
    browser.find("#note").sendKeys("ask the ");
    assertThat(warned()).isTrue();
    browser.find("#note").sendKeys("bank");
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("ask the bank");

    browser.script(
        "window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), true)");
    browser.visit(desk.run(), "#claim-" + id);
    desk.awaitEvidence(id);
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("ask the bank");
    browser.find("#note").sendKeys(" again", Keys.ESCAPE);
    browser.press("u");
    browser.await("return document.querySelector('#note').value === 'ask the bank'");
  }

  @Test
  void whatIsDecidedInAnotherTabIsNotWrittenOver() {
    desk.atClaim(desk.id(1));
    String first = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    browser.visit(desk.run(), "#claim-" + desk.id(2));
    desk.awaitEvidence(desk.id(2));
    browser.press("r");
    browser.driver().switchTo().window(first);
    browser.await("return document.querySelector('.saved').textContent.includes('1 rejected')");
    browser.press("a");
    assertThat(desk.saved()).contains("1 accepted, 1 rejected");
    browser.driver().getWindowHandles().stream()
        .filter(tab -> !tab.equals(first))
        .forEach(tab -> browser.driver().switchTo().window(tab).close());
    browser.driver().switchTo().window(first);
  }

  @Test
  void whatTheFileHasOtherwiseIsLeftOutAndTold() throws IOException {
    String decision =
        "{\"claimId\":\"%s\",\"verdict\":\"accept\",\"note\":\"\",\"evidence\":\"%s\",\"decided\":\"%s\"}";
    String time = "2024-05-22T08:00:00Z";
    Path file =
        Files.writeString(
            dir.resolve("other.json"),
            "{\"version\":1,\"run\":\"x\",\"reviewer\":\"\",\"decisions\":["
                + String.join(
                    ",",
                    decision.formatted(desk.id(1), "older", time),
                    decision.formatted("c0", "older", time),
                    decision.formatted(desk.id(2), "evidence of " + desk.id(2), ""))
                + "]}");
    desk.atClaim(desk.id(1));
    take(file, "0 decisions taken in");
    assertThat(desk.saved())
        .contains(
            "1 left out: made on other evidence, look again",
            "1 left out: no such claim in this run",
            "1 left out: without verdict, note or time");
    assertThat(browser.texts(".verdict.accept")).isEmpty();
  }

  @Test
  void anOlderDecisionOfAFileDoesNotReplaceANewerOne() throws Exception {
    desk.atClaim(desk.id(1));
    browser.press("a");
    Path file = export();
    desk.atClaim(desk.id(1));
    browser.press("r");
    take(file, "1 left out: decided on later here");
    assertThat(browser.texts(".verdict.reject")).hasSize(1);
  }

  private static void take(Path file, String told) {
    browser.find("#import").sendKeys(file.toString());
    browser.await(
        "return document.querySelector('.saved').textContent.includes('%s')".formatted(told));
  }

  private static Path export() throws Exception {
    Files.deleteIfExists(dir.resolve("decisions.json"));
    browser.find("#export").click();
    return browser.download("decisions.json");
  }

  private static boolean warned() {
    return Boolean.FALSE.equals(
        browser.script(
            "return window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }
}
