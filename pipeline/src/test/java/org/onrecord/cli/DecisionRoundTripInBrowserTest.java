package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.Browser;
import org.openqa.selenium.Keys;
import picocli.CommandLine;

/** From a claim on the page through the ledger to the page of the next night. */
class DecisionRoundTripInBrowserTest {

  private static final String NOTE = "the filing says so";

  private final Path dir;

  DecisionRoundTripInBrowserTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void whatIsDecidedOnThePageStandsOnThePageOfTheNextNightAndIsLookedAtAgainWhenTheEvidenceChanges()
      throws Exception {
    Files.createDirectory(dir.resolve("news"));
    article(
        "one", "Ada Vale said in a statement that she gave $5 million to Kestrel Labs in 2021.");
    try (Browser browser = Browser.start(dir)) {
      Path first = run();
      String claim = money(first);
      decide(browser, first, claim);
      Path file = browser.download("decisions.json");
      assertThat(onrecord("review", first.toString(), file.toString()))
          .contains("Taken        1", "Look again   0");

      Path second = run();
      browser.visit(second, "#claim-" + claim);
      awaitClaim(browser, claim);
      assertThat(browser.find(".earlier").getText())
          .matches("Earlier: Accepted by Nell Arden on \\d+ \\w+ \\d{4}: “" + NOTE + "”\\.");
      assertThat(browser.find(".decided").getText()).isEqualTo("Not decided");

      article("two", "Bo Lind said that Ada Vale gave $9 million to Kestrel Labs in 2021.");
      Path third = run();
      browser.visit(third, "#view=claims&decision=look-again");
      awaitClaim(browser, claim);
      assertThat(browser.find(".earlier").getText()).startsWith("Look again. Accepted by Nell");
    }
  }

  private static void decide(Browser browser, Path run, String claim) {
    browser.open(run, "#claim-" + claim);
    awaitClaim(browser, claim);
    browser.find("#reviewer").sendKeys("Nell Arden");
    browser.find("[data-verdict=accept]").click();
    browser.find("#note").sendKeys(NOTE, Keys.TAB);
    browser.find("#export").click();
  }

  private static void awaitClaim(Browser browser, String claim) {
    browser.await(
        "return document.querySelector('.evidence .id')?.textContent === '%s'".formatted(claim));
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(dir.resolve("news").resolve(name + ".txt"), text);
    Files.writeString(
        dir.resolve("news").resolve(name + ".meta.json"),
        "{\"publisher\":\"The %s Post\",\"published\":\"2024-05-17\"}".formatted(name));
  }

  private Path run() throws Configuration.InvalidException {
    String out =
        onrecord("run", dir.resolve("news").toString(), "-o", dir.resolve("runs").toString());
    return Path.of(out.lines().findFirst().orElseThrow());
  }

  private static String money(Path run) throws IOException {
    for (String line : Files.readAllLines(run.resolve("claims.jsonl"))) {
      JsonNode claim = new ObjectMapper().readTree(line);
      if (claim.path("kind").asText().equals("money")) {
        return claim.path("claimId").asText();
      }
    }
    throw new AssertionError("no claim about money");
  }

  private static String onrecord(String... args) throws Configuration.InvalidException {
    CommandLine commandLine = Onrecord.commandLine(Configuration.of(List.of(), Map.of()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    assertThat(commandLine.execute(args)).as(err.toString()).isZero();
    return out.toString();
  }
}
