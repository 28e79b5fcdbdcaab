package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;

/** Which claims of an article an answer to its reporters answers. */
class ResponsesTest {

  /** The predicates of the claims that are answered. */
  private static List<String> answered(String text) {
    List<Claim> claims = TestArticles.claims("a", "Harbor Post", "2023-05-02", text);
    return new Comparer()
        .compare(claims).stream()
            .filter(relation -> relation.kind() == RelationKind.RESPONDS)
            .map(relation -> relation.second().claimId())
            .flatMap(id -> claims.stream().filter(claim -> claim.claimId().equals(id)))
            .map(Claim::predicate)
            .distinct()
            .toList();
  }

  @Test
  void aDenialInWordsOfItsOwnAnswersOnlyWhatTheyDeny() {
    assertThat(
            answered(
                "Prosecutors said Colin Harg stole £640,000 in 2021. A detective said Harg spent"
                    + " £2,000 on a boat. The court heard that Harg forged the signature of the"
                    + " chair. Harg has denied forging any signature."))
        .containsExactly("forge");
  }

  @Test
  void aBareDenialAnswersWhatWasJustTold() {
    assertThat(
            answered(
                "Ana Bell said Vexcorp paid Tom Roe $4 million in 2019. Rain fell. Shares rose. The"
                    + " town slept. Bells rang. Ana Bell said Vexcorp owed the bank $9 million."
                    + " Vexcorp disputed that account."))
        .containsExactly("owe");
  }

  @Test
  void whoeverDoesNotCommentIsNotAskedAboutWhatTheArticleTellsByTheWay() {
    assertThat(
            answered(
                "Vexcorp plans to cut 300 jobs, two people familiar with the matter said. A"
                    + " spokesman for Vexcorp declined to comment. The town slept. Bells rang."
                    + " Vexcorp bought Brightline for $40 million in 2019."))
        .containsExactly("cut");
  }
}
