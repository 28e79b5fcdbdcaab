package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.review.Decision;
import org.onrecord.review.Verdict;
import org.onrecord.scale.PlantedArchive;

/** What every ledger does, whatever keeps it. */
abstract class LedgerContract {

  private final PlantedArchive archive = PlantedArchive.ofClaims(200);

  /** An empty ledger that is there as long as the test. */
  abstract LedgerAddress address();

  @Test
  void anArticleComesBackAsItWas() throws Exception {
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "as it was"));
    }
    try (Archive found = Ledger.read(address())) {
      KnownArticle article = found.article(id(0)).orElseThrow();
      assertThat(article.fingerprint()).isEqualTo("as it was");
      assertThat(article.line()).isEqualTo("{\"articleId\":\"" + id(0) + "\",\"text\":\"é🚀\"}");
      assertThat(article.claims()).isEqualTo(archive.claims(0));
      assertThat(found.article("another")).isEmpty();
    }
  }

  @Test
  void claimsOfOtherArticlesAreFoundByWhatTheyAreAbout() throws Exception {
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "a"), analysed(1, "a"), analysed(2, "a"));
    }
    List<String> keys =
        archive.claims(0).stream().flatMap(c -> BlockingKeys.acrossArticles(c).stream()).toList();
    try (Archive found = Ledger.read(address())) {
      assertThat(found.claimsUnder(keys, Set.of(id(0))))
          .isNotEmpty()
          .allMatch(claim -> claim.articleId().equals(id(1)))
          .isSubsetOf(archive.claims(1));
      assertThat(found.claimsUnder(keys, Set.of(id(0), id(1)))).isEmpty();
    }
  }

  @Test
  void ofAnEditedArticleOnlyTheNewClaimsCount() throws Exception {
    List<Claim> claims = archive.claims(0);
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "old"));
      commit(
          ledger,
          "run2",
          new NightRecord.Analysed(id(0), "new", "2023-05-02", "{}", claims.subList(1, 3)));
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(found.article(id(0)).orElseThrow().claims()).isEqualTo(claims.subList(1, 3));
      assertThat(found.claimsUnder(BlockingKeys.acrossArticles(claims.get(0)), Set.of())).isEmpty();
      assertThat(found.claims(ids(claims)))
          .containsEntry(
              claims.get(0).claimId(), new KnownClaim("run1", "", false, Optional.empty()))
          .containsEntry(
              claims.get(1).claimId(), new KnownClaim("run1", "", true, Optional.empty()));
    }
  }

  @Test
  void recordsThatComeTwiceCountOnce() throws Exception {
    NightRecord.Analysed article = analysed(0, "a");
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", article, article);
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(found.article(id(0)).orElseThrow().claims()).isEqualTo(archive.claims(0));
    }
  }

  @Test
  void aRunThatFailsHalfwayLeavesNothing() throws Exception {
    try (Ledger ledger = Ledger.open(address())) {
      assertThatThrownBy(
              () ->
                  ledger.commit(
                      entry("run1"),
                      taker -> {
                        taker.take(analysed(0, "a"));
                        throw new IOException("the disk is gone");
                      }))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the disk is gone");
      assertThat(ledger.runs()).isEmpty();
      commit(ledger, "run2", analysed(1, "a"));
      assertThat(ledger.runs()).containsExactly("run2");
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(found.article(id(0))).isEmpty();
      assertThat(found.article(id(1))).isPresent();
    }
  }

  @Test
  void aRelationIsForgottenWhenTonightDoesNotFindItAgain() throws Exception {
    List<Claim> both = new ArrayList<>(archive.claims(0));
    both.addAll(archive.claims(1));
    List<Relation> relations = new Comparer().compare(both);
    Set<String> ids = Set.copyOf(relations.stream().map(Relation::relationId).toList());
    List<NightRecord> night = new ArrayList<>(List.of(analysed(0, "a"), analysed(1, "a")));
    relations.forEach(relation -> night.add(new NightRecord.Related(relation)));
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", night.toArray(NightRecord[]::new));
      try (Archive found = Ledger.read(address())) {
        assertThat(ids).isNotEmpty();
        assertThat(found.relations(ids).keySet()).isEqualTo(ids);
      }
      commit(ledger, "run2", new NightRecord.Seen(id(2)));
      try (Archive found = Ledger.read(address())) {
        assertThat(found.relations(ids).keySet()).as("of articles not seen tonight").isEqualTo(ids);
      }
      commit(ledger, "run3", new NightRecord.Seen(id(0)));
      try (Archive found = Ledger.read(address())) {
        assertThat(found.relations(ids)).isEmpty();
      }
    }
  }

  @Test
  void aSecondRunIsRefusedWhileTheFirstHasItOpen() throws Exception {
    try (Ledger first = Ledger.open(address())) {
      assertThat(first.runs()).isEmpty();
      assertThatThrownBy(() -> Ledger.open(address()))
          .isInstanceOf(LedgerLockedException.class)
          .hasMessageContaining("wait for it to end");
    }
    Ledger.open(address()).close();
  }

  @Test
  void theNewestDecisionComesWithItsClaim() throws Exception {
    String claimId = archive.claims(0).get(0).claimId();
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "a"), new NightRecord.Decided(claimId, "", "e1"));
      assertThat(ledger.take(List.of(decision(claimId, "03.5Z", "newer", "e1"))))
          .containsExactly(Intake.TAKEN);
      assertThat(ledger.take(List.of(decision(claimId, "03Z", "older", "e1"))))
          .containsExactly(Intake.TAKEN);
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(decisionOn(claimId, found)).contains(decision(claimId, "03.5Z", "newer", "e1"));
    }
  }

  @Test
  void aDecisionThatComesAgainIsKnown() throws Exception {
    String claimId = archive.claims(0).get(0).claimId();
    List<Decision> decisions = List.of(decision(claimId, "03Z", "née 🦊", "e1"));
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "a"), new NightRecord.Decided(claimId, "", "e1"));
      ledger.take(decisions);
      assertThat(ledger.take(decisions)).containsExactly(Intake.KNOWN);
      Decision nameless =
          new Decision(claimId, Verdict.ACCEPT, "née 🦊", "", decisions.get(0).decided(), "e1");
      assertThat(ledger.take(List.of(nameless))).containsExactly(Intake.KNOWN);
      assertThatThrownBy(() -> ledger.take(List.of(decision(claimId, "03Z", "another", "e1"))))
          .isInstanceOf(DecisionRefusedException.class)
          .hasMessageContaining("of the same moment");
    }
  }

  @Test
  void aDecisionOnOtherEvidenceIsOneToLookAtAgain() throws Exception {
    List<Claim> claims = archive.claims(0);
    String kept = claims.get(1).claimId();
    String gone = claims.get(0).claimId();
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "a"), new NightRecord.Decided(kept, "", "e2"));
      commit(
          ledger,
          "run2",
          new NightRecord.Analysed(id(0), "b", "2023-05-02", "{}", claims.subList(1, 2)));
      assertThat(
              ledger.take(List.of(decision(kept, "03Z", "", "e1"), decision(gone, "03Z", "", "e"))))
          .containsExactly(Intake.LOOK_AGAIN, Intake.LOOK_AGAIN);
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(decisionOn(kept, found))
          .as("kept, so that the next run can tell of it")
          .contains(decision(kept, "03Z", "", "e1"));
    }
  }

  @Test
  void whereOneDecisionCannotBeKeptNoneIsTaken() throws Exception {
    String claimId = archive.claims(0).get(0).claimId();
    try (Ledger ledger = Ledger.open(address())) {
      commit(ledger, "run1", analysed(0, "a"));
      assertThatThrownBy(
              () ->
                  ledger.take(
                      List.of(decision(claimId, "03Z", "", "e1"), decision("c0", "03Z", "", "e1"))))
          .isInstanceOf(DecisionRefusedException.class)
          .hasMessageContaining("«c0»")
          .hasFieldOrPropertyWithValue("index", 1);
    }
    try (Archive found = Ledger.read(address())) {
      assertThat(decisionOn(claimId, found)).isEmpty();
    }
  }

  private Optional<Decision> decisionOn(String claimId, Archive found) throws LedgerException {
    return Optional.ofNullable(found.claims(ids(archive.claims(0))).get(claimId))
        .flatMap(KnownClaim::decision);
  }

  private static Decision decision(String claimId, String second, String note, String evidence) {
    return new Decision(
        claimId, Verdict.ACCEPT, note, "Ada Vale", "2026-11-26T01:02:" + second, evidence);
  }

  private NightRecord.Analysed analysed(int article, String fingerprint) {
    return new NightRecord.Analysed(
        id(article),
        fingerprint,
        archive.published(article),
        "{\"articleId\":\"" + id(article) + "\",\"text\":\"é🚀\"}",
        archive.claims(article));
  }

  private String id(int article) {
    return archive.claims(article).get(0).articleId();
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::claimId).toList();
  }

  static RunEntry entry(String id) {
    return new RunEntry(id, Instant.parse("2024-05-17T01:00:00Z"), 1, 1, 0);
  }

  static void commit(Ledger ledger, String run, NightRecord... records) throws LedgerException {
    ledger.commit(
        entry(run),
        taker -> {
          for (NightRecord record : records) {
            taker.take(record);
          }
        });
  }
}
