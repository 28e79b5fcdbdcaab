package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class ReportInBrowserTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path dir = Path.of("");

  private static Path run = Path.of("");
  private static List<JsonNode> claims = List.of();
  private static Browser browser;

  @BeforeAll
  static void makeReport() throws IOException {
    browser = Browser.start(dir);
    run = FixtureRun.copyTo(dir.resolve("run"));
    List<JsonNode> read = new ArrayList<>();
    StringBuilder withEvidence = new StringBuilder();
    for (String line : Files.readAllLines(run.resolve("claims.jsonl"))) {
      ObjectNode claim = (ObjectNode) JSON.readTree(line);
      claim.put("evidence", "evidence of " + claim.path("claimId").asText());
      if (read.isEmpty()) {
        claim
            .putObject("decision")
            .put("verdict", "accept")
            .put("note", "seen the filing")
            .put("reviewer", "Nell Arden")
            .put("decided", "2024-05-19T09:00:00Z")
            .put("state", "look-again");
      }
      read.add(claim);
      withEvidence.append(claim).append('\n');
    }
    claims = read;
    Files.writeString(run.resolve("claims.jsonl"), withEvidence);
    Report.write(run);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"'',1440", "'',390", "#view=claims,1440", "#view=claims,390"})
  void axeFindsNothing(String hash, int width) {
    browser.driver().manage().window().setSize(new Dimension(width, 900));
    browser.open(run, hash);
    if (!hash.isEmpty()) {
      browser.press("j");
      browser.await("return document.querySelector('.claim-words') !== null");
    }
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.driver().manage().window().setSize(new Dimension(1440, 900));
  }

  @Test
  void axeFindsNothingInTheDark() {
    try (Browser dark =
        Browser.start(dir, "--force-dark-mode", "--blink-settings=preferredColorScheme=0")) {
      dark.open(run, "");
      assertThat(dark.script("return matchMedia('(prefers-color-scheme: dark)').matches"))
          .isEqualTo(true);
      assertThat(dark.accessibilityViolations()).isEmpty();
      dark.open(run, "#claim-" + id(0));
      dark.await("return document.querySelector('.claim-words') !== null");
      assertThat(dark.accessibilityViolations()).isEmpty();
    }
  }

  @Test
  void nothingIsAskedOfAnyServer() {
    browser.open(run, "#claim-" + id(0));
    assertThat(browser.script("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void markupInAnArticleStaysText() {
    browser.open(run, "#article-" + hostileAnchor());
    browser.press("j");
    browser.await("return document.querySelector('.beside .text') !== null");
    assertThat(browser.find(".beside .text").getText()).contains("</script><img src=x onerror");
    assertThat(browser.find(".beside .text").getText()).contains("U+202E");
    assertThat(browser.script("return document.querySelectorAll('img, iframe').length"))
        .isEqualTo(0L);
  }

  private static String hostileAnchor() {
    String id =
        claims.stream()
            .map(claim -> claim.path("articleId").asText())
            .filter(article -> article.startsWith("hostile"))
            .findFirst()
            .orElseThrow();
    return Anchors.article(id).substring("article-".length());
  }

  @ParameterizedTest
  @CsvSource({
    "bucket,tweet",
    "bucket,people_familiar",
    "status,conflicting",
    "status,single_source",
    "kind,money",
    "kind,date",
    "change,new",
    "entity,Daria Kestrel",
    "article,courier/velmora-filing"
  })
  void aFilterShowsWhatItNamesAndNegatedTheRest(String facet, String value) {
    long matching = claims.stream().filter(has(facet, value)).count();
    assertThat(matching).isBetween(1L, claims.size() - 1L);
    browser.open(run, "#view=claims&" + facet + "=" + value);
    assertThat(found()).isEqualTo(matching + " of " + claims.size() + " claims");
    browser.find(".filter button").click();
    assertThat(found()).isEqualTo(claims.size() - matching + " of " + claims.size() + " claims");
    browser.find(".filter .remove").click();
    assertThat(found()).isEqualTo(claims.size() + " claims");
  }

  private static Predicate<JsonNode> has(String facet, String value) {
    return claim ->
        switch (facet) {
          case "entity" -> claim.path("entities").toString().contains("\"" + value + "\"");
          case "article" -> claim.path("articleId").asText().equals(value);
          default -> claim.path(facet).asText().equals(value);
        };
  }

  @Test
  void aFilterIsChosenFromItsList() {
    browser.open(run, "#view=claims");
    new Select(browser.find("#filter-bucket")).selectByValue("tweet");
    new Select(browser.find("#filter-kind")).selectByValue("money");
    assertThat(browser.texts(".filter button:first-child"))
        .containsExactly("Channel: Tweet", "Kind: Money");
    browser.find("#filter-entity").sendKeys("Daria Kestrel", Keys.TAB);
    assertThat(browser.texts(".filter button:first-child")).contains("Name: Daria Kestrel");
  }

  @Test
  void aSearchTakesWordsPhrasesAndWhatIsToBeLeftOut() {
    browser.open(run, "#view=claims&q=kestrel");
    long all = claimCount();
    browser.open(run, "#view=claims&q=kestrel+-fund");
    assertThat(claimCount()).isBetween(1L, all - 1);
    browser.open(run, "#view=claims&q=%22continue+to+fund%22");
    assertThat(browser.texts(".row-words"))
        .isNotEmpty()
        .allMatch(w -> w.contains("continue to fund"));
  }

  @Test
  void theOrderCanBeChosen() {
    browser.open(run, "#view=claims");
    assertThat(browser.texts(".row .chip").get(0)).isEqualTo("Conflicting");
    new Select(browser.find("#sort")).selectByValue("amount");
    assertThat(browser.texts(".row strong").get(0)).contains("billion");
  }

  @Test
  void theAddressHoldsEverythingThatIsShown() {
    browser.open(run, "#view=claims&bucket=!tweet&status=conflicting&q=-zebra&sort=amount");
    browser.press("j", "j");
    browser.await("return location.hash.includes('claim=')");
    List<String> rows = browser.texts(".row-words");
    String chosen = browser.find("[aria-selected=true] .row-words").getText();
    String hash = browser.script("return location.hash").toString();
    browser.open(run, hash);
    assertThat(browser.texts(".row-words")).isEqualTo(rows);
    assertThat(browser.find("[aria-selected=true] .row-words").getText()).isEqualTo(chosen);
    assertThat(new Select(browser.find("#sort")).getFirstSelectedOption().getAttribute("value"))
        .isEqualTo("amount");
  }

  @Test
  void everyKeyDoesWhatTheHelpSays() {
    browser.open(run, "#view=claims&sort=article");
    browser.press("j");
    assertThat(chosen()).isEqualTo(0);
    browser.press("j");
    browser.press(Keys.ARROW_DOWN);
    assertThat(chosen()).isEqualTo(2);
    browser.press("k");
    assertThat(chosen()).isEqualTo(1);
    browser.press("s");
    assertThat(chosen()).isEqualTo(2);
    settled(2);
    browser.press("a");
    assertThat(chosen()).isEqualTo(3);
    settled(3);
    browser.press("r");
    assertThat(chosen()).isEqualTo(4);
    assertThat(saved()).contains("1 accepted, 1 rejected");
    browser.press("u");
    assertThat(chosen()).isEqualTo(3);
    assertThat(saved()).contains("1 accepted, 0 rejected");
    settled(3);
    browser.press("n");
    assertThat(focused()).isEqualTo("note");
    browser.press("a", Keys.ESCAPE);
    assertThat(focused()).isEqualTo("rows");
    assertThat(saved()).contains("1 accepted, 0 rejected");
    browser.press("/");
    assertThat(focused()).isEqualTo("search");
    browser.press(Keys.ESCAPE);
    browser.press("?");
    assertThat(browser.find(".help").isDisplayed()).isTrue();
    browser.find("#keys-on").click();
    browser.press(Keys.ESCAPE);
    assertThat(browser.find(".help").isDisplayed()).isFalse();
    browser.press("j");
    assertThat(chosen()).as("single keys are off").isEqualTo(3);
  }

  @Test
  void nothingIsDecidedBeforehandAndAnEarlierDecisionIsShownAsSuch() {
    browser.open(run, "#claim-" + id(0));
    settled(id(0));
    assertThat(browser.find(".decided").getText()).isEqualTo("Not decided");
    assertThat(browser.texts(".decide[aria-pressed=true]")).isEmpty();
    assertThat(browser.find(".earlier").getText())
        .isEqualTo(
            "Look again. Accepted by Nell Arden on 2024-05-19: “seen the filing”. Claim or evidence is not what it was then.");
  }

  @Test
  void decisionsAreKeptExportedAndTakenInAgain() throws Exception {
    browser.open(run, "#claim-" + id(1));
    settled(id(1));
    browser.find("#reviewer").sendKeys("Nell Arden");
    browser.find("[data-verdict=reject]").click();
    browser.find("#note").sendKeys("the filing says 2022", Keys.TAB);
    assertThat(warned()).isTrue();

    // The warning itself would stop the next page; what it guards is kept by the browser.
    browser.script(
        "window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), true)");
    visitAgain(id(1));
    assertThat(browser.find(".decided").getText()).isEqualTo("Rejected by you");
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("the filing says 2022");

    Files.deleteIfExists(dir.resolve("decisions.json"));
    browser.find("#export").click();
    Path file = browser.download("decisions.json");
    JsonNode exported = JSON.readTree(Files.readString(file));
    assertThat(exported.path("run").asText()).isEqualTo("20240521T020000Z");
    assertThat(exported.path("reviewer").asText()).isEqualTo("Nell Arden");
    assertThat(exported.path("decisions")).hasSize(1);
    JsonNode decision = exported.path("decisions").get(0);
    assertThat(decision.path("claimId").asText()).isEqualTo(id(1));
    assertThat(decision.path("verdict").asText()).isEqualTo("reject");
    assertThat(decision.path("evidence").asText()).isEqualTo("evidence of " + id(1));
    assertThat(warned()).as("all is exported").isFalse();

    browser.open(run, "#claim-" + id(1));
    settled(id(1));
    assertThat(browser.find(".decided").getText()).isEqualTo("Not decided");
    browser.find("#import").sendKeys(file.toString());
    browser.await("return document.querySelector('.saved').textContent.includes('taken in')");
    assertThat(browser.find(".decided").getText()).isEqualTo("Rejected by you");
    assertThat(browser.find("#note").getAttribute("value")).isEqualTo("the filing says 2022");
  }

  @Test
  void aDecisionOnOtherEvidenceIsNotTakenIn() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("other.json"),
            "{\"version\":1,\"run\":\"x\",\"decisions\":[{\"claimId\":\"%s\",\"verdict\":\"accept\",\"evidence\":\"older\"}]}"
                .formatted(id(1)));
    browser.open(run, "#claim-" + id(1));
    browser.find("#import").sendKeys(file.toString());
    browser.await("return document.querySelector('.saved').textContent.includes('look again')");
    assertThat(browser.texts(".verdict.accept")).isEmpty();
  }

  @Test
  void aConflictShowsBothTextsWithWhatDiffers() {
    JsonNode conflicting =
        claims.stream()
            .filter(c -> c.path("status").asText().equals("conflicting") && c.has("amount"))
            .findFirst()
            .orElseThrow();
    browser.open(run, "#claim-" + conflicting.path("claimId").asText());
    browser.await("return document.querySelectorAll('.relation.conflict .side').length === 2");
    assertThat(browser.texts(".relation.conflict mark.differs"))
        .containsExactlyInAnyOrder("€350 million", "€400 million");
  }

  @Test
  void amountsOfOneMatterStandOnOneAxisWithATable() {
    browser.open(run, "#claim-" + id(0));
    settled(id(0));
    assertThat(browser.driver().findElements(By.cssSelector(".axis .amount-mark")))
        .hasSizeGreaterThan(1);
    assertThat(browser.driver().findElements(By.cssSelector(".axis tbody tr")))
        .hasSameSizeAs(browser.driver().findElements(By.cssSelector(".axis .amount-mark")));
  }

  @Test
  void aLinkOfTheFrontPageLeadsToTheClaimInTheList() {
    browser.open(run, "");
    browser.find("#conflicts .side-head a").click();
    browser.await("return document.querySelector('.claim-words') !== null");
    assertThat(browser.find("#desk").isDisplayed()).isTrue();
    browser.find(".home").click();
    assertThat(browser.find("#desk").isDisplayed()).isFalse();
    browser.find("#overview td.conflicting a").click();
    assertThat(browser.texts(".filter button:first-child")).contains("Status: Conflicting");
  }

  @Test
  void whoAsksForLessMotionGetsNone() {
    try (Browser still = Browser.start(dir, "--force-prefers-reduced-motion")) {
      still.open(run, "#view=claims");
      assertThat(
              still.script(
                  "return getComputedStyle(document.querySelector('.row')).transitionDuration"))
          .isEqualTo("0s");
    }
  }

  @Test
  void onPaperStandsTheDossierOfTheChosenClaim() {
    browser.open(run, "#claim-" + id(0));
    settled(id(0));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(browser.find(".evidence").isDisplayed()).isTrue();
      assertThat(browser.find(".beside .text").isDisplayed()).isTrue();
      assertThat(browser.find(".rows").isDisplayed()).isFalse();
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void thePageCanBeReadWithoutJavaScript() {
    try (Browser plain = Browser.withoutJavaScript(dir)) {
      plain.driver().get(run.resolve("report.html").toUri().toString());
      assertThat(plain.find("#conflicts .side").isDisplayed()).isTrue();
      assertThat(plain.find("article h3").isDisplayed()).isTrue();
      assertThat(plain.driver().findElements(By.cssSelector(".desk"))).isEmpty();
    }
  }

  private static boolean warned() {
    return Boolean.FALSE.equals(
        browser.script(
            "return window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }

  private static void visitAgain(String id) {
    browser.visit(run, "#claim-" + id);
    settled(id);
  }

  private static void settled(int row) {
    settled(id(row));
  }

  private static void settled(String id) {
    browser.await(
        "return document.querySelector('.evidence .id')?.textContent === '%s'".formatted(id));
  }

  private static String id(int claim) {
    return claims.get(claim).path("claimId").asText();
  }

  private static int chosen() {
    return Integer.parseInt(browser.find("[aria-selected=true]").getAttribute("data-row"));
  }

  private static String focused() {
    return browser.script("return document.activeElement.id").toString();
  }

  private static String found() {
    return browser.find(".found").getText();
  }

  private static long claimCount() {
    return Long.parseLong(found().split(" ", 2)[0]);
  }

  private static String saved() {
    return browser.find(".saved").getText();
  }
}
