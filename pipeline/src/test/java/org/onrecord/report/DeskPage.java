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
import java.util.function.Predicate;

/** A browser with the report of {@link FixtureRun}, whose claims have evidence and a decision. */
final class DeskPage implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Browser browser;
  private final Path run;
  private final List<JsonNode> claims;

  private DeskPage(Browser browser, Path run, List<JsonNode> claims) {
    this.browser = browser;
    this.run = run;
    this.claims = claims;
  }

  /**
   * @param dir takes the run folder and what is downloaded
   */
  static DeskPage open(Path dir) throws IOException {
    Browser browser = Browser.start(dir);
    Path run = FixtureRun.copyTo(dir.resolve("run"));
    List<JsonNode> claims = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (String line : Files.readAllLines(run.resolve("claims.jsonl"))) {
      ObjectNode claim = (ObjectNode) JSON.readTree(line);
      claim.put("evidence", "evidence of " + claim.path("claimId").asText());
      if (claims.isEmpty()) {
        claim.put("change", "changed").putObject("previous").put("claimId", "c90ee1d2ab34");
        claim
            .putObject("decision")
            .put("verdict", "accept")
            .put("note", "seen the filing")
            .put("reviewer", "Nell Arden")
            .put("decided", "2024-05-19T09:00:00Z")
            .put("state", "look-again");
      }
      claims.add(claim);
      lines.append(claim).append('\n');
    }
    Files.writeString(run.resolve("claims.jsonl"), lines);
    Report.write(run);
    return new DeskPage(browser, run, claims);
  }

  Browser browser() {
    return browser;
  }

  Path run() {
    return run;
  }

  List<JsonNode> claims() {
    return claims;
  }

  JsonNode first(Predicate<JsonNode> wanted) {
    return claims.stream().filter(wanted).findFirst().orElseThrow();
  }

  String id(int claim) {
    return claims.get(claim).path("claimId").asText();
  }

  /** Opens the report at a place, as if it had never been opened. */
  void at(String hash) {
    browser.open(run, hash);
  }

  /** Opens the report at a claim, and waits until it is shown. */
  void atClaim(String id) {
    at("#claim-" + id);
    awaitEvidence(id);
  }

  void awaitEvidence(String id) {
    browser.await(
        "return document.querySelector('.evidence .id')?.textContent === '%s'".formatted(id));
  }

  /** The place of the selected claim in the list. */
  int selected() {
    return Integer.parseInt(
        String.valueOf(browser.find("[aria-selected=true]").getAttribute("data-row")));
  }

  String found() {
    return browser.find(".found").getText();
  }

  void assertFound(long claims) {
    String all = this.claims.size() + " claims";
    assertThat(found()).isEqualTo(claims == this.claims.size() ? all : claims + " of " + all);
  }

  String saved() {
    return browser.find(".saved").getText();
  }

  @Override
  public void close() {
    browser.close();
  }
}
