package org.onrecord.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.TestArticles;

class DeciderTest {

  /** Decides on the first money claim of the first article; an article is publisher, day, text. */
  private static VerifiedClaim decide(String[]... articles) {
    List<Claim> claims = new ArrayList<>();
    for (String[] article : articles) {
      claims.addAll(
          TestArticles.claims(article[0] + article[1], article[0], article[1], article[2]));
    }
    Claim first =
        claims.stream().filter(c -> c.kind() == ClaimKind.MONEY).findFirst().orElseThrow();
    return new Decider().decide(first, new Comparer().compare(claims));
  }

  private static String[] article(String publisher, String day, String text) {
    return new String[] {publisher, day, text};
  }

  private static final String NAMED = "Vexcorp bought Brightline for $2.5 billion, Jane Roe said.";
  private static final String UNNAMED =
      "Vexcorp bought Brightline for $2.5 billion, people familiar with the matter said on a rainy day.";

  @Test
  void aPersonAndUnnamedPeopleAreTwoOrigins() {
    VerifiedClaim verified =
        decide(
            article("Harbor Post", "2023-05-02", NAMED),
            article("City Ledger", "2023-05-03", UNNAMED));
    assertThat(verified.status()).isEqualTo(Status.CORROBORATED);
    assertThat(verified.independentOrigins()).isEqualTo(2);
    assertThat(verified.relationIds()).hasSize(1);
  }

  @Test
  void aForecastWithANumberOfPeopleCanBeChecked() {
    String text = "Vexcorp will cut 200 jobs, Jane Roe said.";
    Claim claim = TestArticles.claims("a", "Harbor Post", "2023-05-02", text).get(0);
    assertThat(new Decider().decide(claim, List.of()).status()).isEqualTo(Status.SINGLE_SOURCE);
  }

  @Test
  void aPersonsTweetAndHerStatementAreOneOrigin() {
    VerifiedClaim verified =
        decide(
            article("Harbor Post", "2023-05-02", NAMED),
            article(
                "City Ledger",
                "2023-05-03",
                "Vexcorp bought Brightline for $2.5 billion, Jane Roe tweeted."));
    assertThat(verified.status()).isEqualTo(Status.SINGLE_SOURCE);
    assertThat(verified.reasons()).anySatisfy(r -> assertThat(r).contains("same origin"));
  }

  @Test
  void aReprintDoesNotCorroborate() {
    VerifiedClaim verified =
        decide(
            article("Harbor Post", "2023-05-02", UNNAMED),
            article("City Ledger", "2023-05-03", UNNAMED));
    assertThat(verified.status()).isEqualTo(Status.SINGLE_SOURCE);
    assertThat(verified.independentOrigins()).isEqualTo(1);
    assertThat(verified.reasons()).anySatisfy(r -> assertThat(r).contains("reprints"));
  }

  @Test
  void unnamedPeopleOfTwoOutletsAreTwoOrigins() {
    VerifiedClaim verified =
        decide(
            article("Harbor Post", "2023-05-02", UNNAMED),
            article(
                "City Ledger",
                "2023-05-03",
                "Long talks are over at last. Vexcorp acquired Brightline for $2.5 billion, two bankers with knowledge of the talks said."));
    assertThat(verified.independentOrigins()).isEqualTo(2);
  }

  @Test
  void aConflictWinsOverCorroboration() {
    VerifiedClaim verified =
        decide(
            article("Harbor Post", "2023-05-02", NAMED),
            article("City Ledger", "2023-05-03", UNNAMED),
            article("Bay News", "2023-05-03", "Vexcorp bought Brightline for $3.9 billion."));
    assertThat(verified.status()).isEqualTo(Status.CONFLICTING);
    assertThat(verified.independentOrigins()).isEqualTo(2);
  }

  @Test
  void onlyTheEarlierValueIsSuperseded() {
    String[] old = article("Harbor Post", "2022-05-02", "Vexcorp is worth $3 billion.");
    String[] young = article("City Ledger", "2023-05-02", "Vexcorp is worth $9 billion.");
    assertThat(decide(old, young).status()).isEqualTo(Status.SUPERSEDED);
    assertThat(decide(young, old).status()).isEqualTo(Status.SINGLE_SOURCE);
  }

  @Test
  void aQuestionIsNotCheckable() {
    VerifiedClaim verified =
        decide(article("Harbor Post", "2022-05-02", "Did Vexcorp pay Brightline $40 million?"));
    assertThat(verified.status()).isEqualTo(Status.NOT_CHECKABLE);
    assertThat(verified.reasons()).anySatisfy(r -> assertThat(r).contains("question"));
  }

  @Test
  void aLoneClaimHasOneSource() {
    VerifiedClaim verified = decide(article("Harbor Post", "2023-05-02", NAMED));
    assertThat(verified.status()).isEqualTo(Status.SINGLE_SOURCE);
    assertThat(verified.reasons()).containsExactly("One origin says it: Jane Roe.");
  }

  @Test
  void aSubjectWithoutANameCanBeChecked() {
    VerifiedClaim verified =
        decide(article("Harbor Post", "2023-05-02", "The harbor fund manages $48 billion."));
    assertThat(verified.status()).isEqualTo(Status.SINGLE_SOURCE);
  }

  @Test
  void whatMayHappenIsNotCheckable() {
    VerifiedClaim verified =
        decide(article("Harbor Post", "2023-05-02", "Jane Roe may pay Vexcorp $4 million."));
    assertThat(verified.status()).isEqualTo(Status.NOT_CHECKABLE);
  }
}
