package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.read.ReadOptions;
import org.onrecord.review.Decision;
import org.onrecord.review.Verdict;
import org.onrecord.write.FullText;

/** Runs that know of each other. */
class NightsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path inputs;
  private final Path output;
  private int night;

  NightsTest(@TempDir Path dir) {
    this.inputs = dir.resolve("inputs");
    this.output = dir.resolve("output");
  }

  @BeforeEach
  void makeInputs() throws IOException {
    Files.createDirectories(inputs);
  }

  @Test
  void theFirstNightIsNewAndTheSecondUnchanged() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.\nwe: Tarn funded Moss Lab.");

    FinishedRun first = run();
    FinishedRun second = run();

    assertThat(members(first, "claims.jsonl", "change")).containsExactly("new", "new");
    assertThat(members(first, "claims.jsonl", "firstSeen")).containsExactly("", "");
    assertThat(members(second, "claims.jsonl", "change")).containsExactly("unchanged", "unchanged");
    assertThat(members(second, "claims.jsonl", "firstSeen"))
        .containsOnly(first.folder().getFileName().toString());
    assertThat(second.count("articles.recalled")).isEqualTo(1);
    for (String file : List.of("articles.jsonl", "relations.jsonl", "rejected.jsonl")) {
      assertThat(second.folder().resolve(file))
          .hasSameBinaryContentAs(first.folder().resolve(file));
    }
  }

  @Test
  void aRecalledArticleIsWhatReadingItAgainWouldGive() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.\nwe: Tarn funded Moss Lab.");
    article("ledger", "Bo Lind: Vexcorp did not fund Quarry Lab.");
    run();
    FinishedRun recalled = run();

    FinishedRun read = run(output.resolveSibling("other"), Optional.empty());

    assertThat(withoutHistory(recalled)).isEqualTo(withoutHistory(read));
  }

  @Test
  void aClaimOfAnotherNightContradictsTonights() throws Exception {
    Path post = article("post", "Ada Vale: Vexcorp funded Quarry Lab.");
    FinishedRun first = run();
    Files.delete(post);
    article("ledger", "Bo Lind: Vexcorp did not fund Quarry Lab.");

    FinishedRun second = run();

    assertThat(first.count("conflicts.new")).isZero();
    assertThat(second.count("conflicts.new")).isEqualTo(1);
    assertThat(members(second, "claims.jsonl", "status")).containsExactly("conflicting");
    assertThat(members(second, "relations.jsonl", "kind")).containsExactly("conflict");
    assertThat(members(second, "earlier.jsonl", "words"))
        .containsExactly("Vexcorp funded Quarry Lab");
    assertThat(run().count("conflicts.new")).as("the night after").isZero();
  }

  @Test
  void whatTonightBringsIsSaidOfTheOtherNightsClaimToo() throws Exception {
    Path post = article("post", "Ada Vale: Vexcorp funded Quarry Lab.");
    run();
    Files.delete(post);
    Path ledger = article("ledger", "Bo Lind: Vexcorp did not fund Quarry Lab.");
    run();
    Files.delete(ledger);
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.");

    FinishedRun third = run();

    assertThat(members(third, "claims.jsonl", "status")).containsExactly("conflicting");
    assertThat(members(third, "claims.jsonl", "change")).containsExactly("unchanged");
  }

  @Test
  void aQuietEditShowsOldAndNewWords() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.\nAda Vale: Tarn funded Moss Lab.");
    run();
    article("post", "Ada Vale: Vexcorp did not fund Quarry Lab.\nAda Vale: Moor funded Fell Lab.");

    FinishedRun edited = run();

    assertThat(members(edited, "gone.jsonl", "words"))
        .containsExactly("Vexcorp funded Quarry Lab", "Tarn funded Moss Lab");
    List<JsonNode> claims = lines(edited, "claims.jsonl");
    assertThat(claims.get(0).path("change").asText()).isEqualTo("changed");
    assertThat(claims.get(0).path("previous").path("words").asText())
        .isEqualTo("Vexcorp funded Quarry Lab");
    assertThat(claims.get(1).path("change").asText()).isEqualTo("new");
    assertThat(members(edited, "gone.jsonl", "replacedBy"))
        .containsExactly(claims.get(0).path("claimId").asText(), "");
    assertThat(members(edited, "relations.jsonl", "kind")).as("no conflict with itself").isEmpty();
  }

  @Test
  void aClaimThatIsGoneContradictsNobodyAnyMore() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.");
    article("ledger", "Bo Lind: Vexcorp did not fund Quarry Lab.");
    run();
    article("post", "Ada Vale: Tarn funded Moss Lab.");

    FinishedRun second = run();

    assertThat(members(second, "relations.jsonl", "kind")).isEmpty();
    assertThat(members(second, "claims.jsonl", "status"))
        .containsExactly("single_source", "single_source");
    assertThat(members(second, "claims.jsonl", "change")).containsExactly("changed", "new");
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.");
    run();
    try (Ledger held = Ledger.open(address())) {
      assertThat(held.runs()).hasSize(1);
      assertThatThrownBy(this::run)
          .isInstanceOf(LedgerLockedException.class)
          .hasMessageContaining("another run");
    }
    assertThat(run().count("articles")).isEqualTo(1);
  }

  @Test
  void aDecisionIsCurrentWhileClaimAndEvidenceAreTheSame() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.\nAda Vale: Tarn funded Moss Lab.");
    FinishedRun first = run();
    JsonNode claim = lines(first, "claims.jsonl").get(0);
    decide(claim, "2024-05-17T08:00:00Z");

    FinishedRun second = run();
    FinishedRun again = run();
    article("ledger", "Bo Lind: Vexcorp did not fund Quarry Lab.");
    FinishedRun contradicted = run();

    assertThat(decision(second).toString())
        .isEqualTo(
            "{\"verdict\":\"reject\",\"note\":\"no\",\"reviewer\":\"Cy\","
                + "\"decided\":\"2024-05-17T08:00:00Z\",\"state\":\"current\"}");
    assertThat(members(second, "claims.jsonl", "evidence"))
        .isEqualTo(members(first, "claims.jsonl", "evidence"))
        .doesNotContain("");
    assertThat(members(second, "claims.jsonl", "change")).containsOnly("unchanged");
    assertThat(lines(second, "claims.jsonl").get(1).has("decision")).isFalse();
    assertThat(again.folder().resolve("claims.jsonl"))
        .hasSameBinaryContentAs(second.folder().resolve("claims.jsonl"));
    assertThat(decision(contradicted).path("state").asText()).isEqualTo("look-again");
    assertThat(second.folder().resolve("report.html"))
        .as("what reviewers measured")
        .content()
        .contains("id=\"precision\"");
    assertThat(second.count("decisions.current")).isEqualTo(1);
    assertThat(second.count("decisions.look-again")).isZero();
    assertThat(contradicted.count("decisions.look-again")).isEqualTo(1);
  }

  @Test
  void aDecisionOnWhatWasEditedIsToBeLookedAtAgain() throws Exception {
    article("post", "Ada Vale: Vexcorp funded Quarry Lab.");
    decide(lines(run(), "claims.jsonl").get(0), "2024-05-17T08:00:00Z");
    article("post", "Ada Vale: Vexcorp did not fund Quarry Lab.");

    assertThat(decision(run()).path("state").asText()).isEqualTo("look-again");
  }

  private void decide(JsonNode claim, String when) throws Exception {
    try (Ledger ledger = Ledger.open(address())) {
      ledger.take(
          List.of(
              new Decision(
                  claim.path("claimId").asText(),
                  Verdict.REJECT,
                  "no",
                  "Cy",
                  when,
                  claim.path("evidence").asText())));
    }
  }

  /** That on the claim about Quarry Lab, which an edit has changed or not. */
  private static JsonNode decision(FinishedRun run) throws IOException {
    return lines(run, "claims.jsonl").stream()
        .filter(claim -> claim.path("articleId").asText().contains("post"))
        .filter(claim -> claim.path("object").toString().contains("Quarry"))
        .findFirst()
        .orElseThrow()
        .path("decision");
  }

  private Path article(String name, String text) throws IOException {
    Files.writeString(
        inputs.resolve(name + ".meta.json"),
        "{\"publisher\":\"" + name + "\",\"published\":\"2024-05-16\"}");
    return Files.writeString(inputs.resolve(name + ".txt"), text + "\n");
  }

  private LedgerAddress address() {
    return LedgerAddress.file(output.resolve("ledger.sqlite"));
  }

  private FinishedRun run() throws Exception {
    return run(output, Optional.of(address()));
  }

  private FinishedRun run(Path to, Optional<LedgerAddress> ledger) throws Exception {
    Clock clock =
        Clock.fixed(Instant.parse("2024-05-17T01:00:00Z").plusSeconds(night++), ZoneOffset.UTC);
    JobOptions options =
        new JobOptions(
            List.of(inputs.toString()),
            ReadOptions.DEFAULT,
            to,
            Engine.DIRECT,
            "",
            References.NONE,
            FullText.KEPT,
            ledger,
            2);
    return OnrecordJob.create(options, TelegramStages.stages(), clock)
        .run(InputStream.nullInputStream(), Progress.SILENT);
  }

  private static List<JsonNode> lines(FinishedRun run, String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(run.folder().resolve(file))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<String> members(FinishedRun run, String file, String name)
      throws IOException {
    return lines(run, file).stream().map(line -> line.path(name).asText()).toList();
  }

  private static List<String> withoutHistory(FinishedRun run) throws IOException {
    List<String> all = new ArrayList<>();
    for (String file : List.of("articles.jsonl", "claims.jsonl", "relations.jsonl")) {
      for (String line : Files.readAllLines(run.folder().resolve(file))) {
        all.add(line.replaceAll(",\"(firstSeen|change)\":\"[^\"]*\"", ""));
      }
    }
    return all;
  }
}
