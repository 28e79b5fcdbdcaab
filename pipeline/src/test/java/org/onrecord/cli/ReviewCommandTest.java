package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.Archive;
import org.onrecord.ledger.KnownClaim;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.report.FixtureRun;
import picocli.CommandLine;

class ReviewCommandTest {

  private static final String RUN = "20240521T020000Z";
  private static final String FIRST = "c56323b3e5de";
  private static final String SECOND = "ce0ce3072a14";

  private final Path dir;
  private final Path run;
  private final Path file;

  ReviewCommandTest(@TempDir Path dir) {
    this.dir = dir;
    this.run = dir.resolve(RUN);
    this.file = dir.resolve("decisions.json");
  }

  private record Outcome(int exitCode, String out, String err) {}

  /** A run folder beside a ledger that has two of its claims. */
  @BeforeEach
  void makeRun() throws Exception {
    FixtureRun.copyTo(run);
    replace(run.resolve("manifest.json"), "\"none\"", "\"jdbc:sqlite:ledger.sqlite\"");
    Ledger.open(address()).close();
    sql("INSERT INTO run VALUES (1, '" + RUN + "', '2024-05-21T02:00:00Z', 1, 2, 0)");
    for (String claim : List.of(FIRST, SECOND)) {
      sql(
          "INSERT INTO claim VALUES ('%s', 'a', 0, 'money', 'tweet', 'w', 's', 'e1', x'00', 1, NULL)"
              .formatted(claim));
    }
  }

  private LedgerAddress address() {
    return LedgerAddress.file(dir.resolve("ledger.sqlite"));
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address().url());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static void replace(Path file, String old, String by) throws IOException {
    assertThat(file).content().contains(old);
    Files.writeString(file, Files.readString(file).replace(old, by));
  }

  private static String decision(String claimId, String evidence) {
    return """
        {"claimId":"%s","verdict":"reject","note":"","evidence":"%s","decided":"2026-11-26T01:02:03Z"}"""
        .formatted(claimId, evidence);
  }

  private void decide(String runId, String... decisions) throws IOException {
    Files.writeString(
        file,
        """
        {"version":1,"run":"%s","reviewer":"","decisions":[%s]}"""
            .formatted(runId, String.join(",", decisions)));
  }

  private Outcome review(String... options) throws Exception {
    CommandLine commandLine = Onrecord.commandLine(Configuration.of(List.of(), Map.of()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    String[] args =
        Stream.concat(Stream.of("review", run.toString(), file.toString()), Stream.of(options))
            .toArray(String[]::new);
    int exitCode = commandLine.execute(args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private boolean isDecided(String claimId) throws IOException {
    try (Archive archive = Ledger.read(address())) {
      return archive.claims(List.of(claimId)).values().stream()
          .map(KnownClaim::decision)
          .anyMatch(decision -> decision.isPresent());
    }
  }

  @Test
  void itTellsWhatBecameOfEachDecision() throws Exception {
    decide(RUN, decision(FIRST, "e1"), decision(SECOND, "e0"));

    Outcome first = review("--reviewer", "Ada Vale");
    Outcome second = review("--reviewer", "Ada Vale");

    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .contains("Taken        1", "Known        0", "Look again   1")
        .contains("  " + SECOND + ", “Northwall Bank invested €350 million in October 2021”: ");
    assertThat(second.out()).contains("Taken        0", "Known        2", "Look again   0");
    try (Archive archive = Ledger.read(address())) {
      assertThat(archive.claims(List.of(FIRST)).values())
          .flatExtracting(claim -> claim.decision().stream().toList())
          .singleElement()
          .hasFieldOrPropertyWithValue("reviewer", "Ada Vale");
    }
  }

  @Test
  void aPageThatKnewNoRunIsToldByItsClaims() throws Exception {
    decide("", decision(FIRST, "e1"));
    assertThat(review().out()).contains("Taken        1");
  }

  @Test
  void oneClaimThatTheRunDoesNotHaveAndNothingIsTaken() throws Exception {
    decide(RUN, decision(FIRST, "e1"), decision("c0", "e1"));
    refused(review(), file.toString(), "/decisions/1/claimId", "«c0»", "give the folder");
    assertThat(isDecided(FIRST)).isFalse();
  }

  @Test
  void decisionsOnAnotherRunAreRefused() throws Exception {
    decide("20240522T020000Z", decision(FIRST, "e1"));
    refused(review(), file.toString(), "/run", "«20240522T020000Z»", "give that run's folder");
  }

  @Test
  void aFileThatIsBrokenIsRefusedWithThePlace() throws Exception {
    decide(RUN, decision(FIRST, "e1").replace("reject", "perhaps"));
    refused(review(), file.toString(), "/decisions/0/verdict", "export the decisions again");
    Files.delete(file);
    refused(review(), "cannot read", "no such file");
  }

  @Test
  void aRunWithoutALedgerCannotBeReviewed() throws Exception {
    replace(run.resolve("manifest.json"), "jdbc:sqlite:ledger.sqlite", "none");
    decide(RUN, decision(FIRST, "e1"));
    refused(review(), "--ledger none", "run again with a ledger");
    refused(review("--ledger", address().url()), "--ledger none", "run again with a ledger");
  }

  @Test
  void aLedgerThatDoesNotKnowTheRunIsRefused() throws Exception {
    decide(RUN, decision(FIRST, "e1"));
    refused(review("--ledger", dir.resolve("none.sqlite").toString()), "there is no ledger");
    assertThat(dir.resolve("none.sqlite")).doesNotExist();
    sql("DELETE FROM run");
    refused(review(), "does not know run " + RUN, "--ledger");
    assertThat(review("--ledger", "none").exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(review("--ledger", "jdbc:other:x").exitCode()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void whileARunHoldsTheLedgerNothingIsTaken() throws Exception {
    decide(RUN, decision(FIRST, "e1"));
    try (Ledger held = Ledger.open(address())) {
      assertThat(held.runs()).hasSize(1);
      assertThat(review().exitCode()).isEqualTo(ExitCode.LOCKED.code());
    }
  }

  private static void refused(Outcome outcome, String... told) {
    assertThat(outcome.err()).contains(told);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(outcome.out()).isEmpty();
  }
}
