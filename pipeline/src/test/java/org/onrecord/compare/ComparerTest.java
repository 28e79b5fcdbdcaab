package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;

class ComparerTest {

  private final Comparer comparer = new Comparer();

  private static List<Claim> claims(String id, String publisher, String text) {
    return TestArticles.claims(id, publisher, "2023-05-02", text);
  }

  private static List<Claim> hotGroup(int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append("Vexcorp paid Brightline $").append(10 + i).append(" million.\n\n");
    }
    return claims("hot", "Harbor Post", text.toString());
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(claims("a", "Harbor Post", "Vexcorp bought Brightline for $2.5 billion."));
    claims.addAll(claims("b", "City Ledger", "Vexcorp bought Brightline for $3.5 billion."));
    claims.addAll(claims("c", "Bay News", "Vexcorp bought Brightline for $2.5 billion."));
    List<Relation> once = comparer.compare(claims);
    Collections.shuffle(claims, new Random(7));
    assertThat(comparer.compare(claims)).isEqualTo(once).hasSize(3);
  }

  @Test
  void aClaimThatStandsTwiceInAGroupIsNotRelatedToItself() {
    List<Claim> claims =
        new ArrayList<>(claims("a", "Harbor Post", "Vexcorp bought Brightline for $2.5 billion."));
    claims.addAll(List.copyOf(claims));
    assertThat(comparer.compare(claims)).isEmpty();
  }

  @Test
  void pairsOfAHotGroupThatAreLeftOutAreCounted() {
    List<Claim> claims = hotGroup(70);
    String key =
        BlockingKeys.of(claims.get(0)).stream()
            .filter(k -> !BlockingKeys.isArticle(k))
            .findFirst()
            .orElseThrow();
    assertThat(comparer.compareBlock(key, claims).notCompared()).isEqualTo(21);
    assertThat(comparer.compareBlock(key, claims.subList(0, 64)).notCompared()).isZero();
    assertThat(comparer.compareBlock(key, claims, claim -> true).notCompared())
        .as("compared in an earlier run")
        .isZero();
  }

  @Test
  void claimsAboutOneMatterShareExactlyOneKey() {
    Claim one = claims("a", "Harbor Post", "Vexcorp bought Brightline for $2.5 billion.").get(0);
    Claim other =
        claims("b", "City Ledger", "Brightline was acquired by Vexcorp for $2 billion.").get(0);
    List<String> shared = new ArrayList<>(BlockingKeys.of(one));
    shared.retainAll(BlockingKeys.of(other));
    assertThat(shared).hasSize(1);
  }

  @Test
  void aRelationNamesBothSourcesAndBothValues() {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(
        claims("a", "Harbor Post", "Vexcorp bought Brightline for $2.5 billion, Jane Roe said."));
    claims.addAll(claims("b", "City Ledger", "Vexcorp bought Brightline for $3.5 billion."));
    Relation relation = comparer.compare(claims).get(0);
    assertThat(relation.kind()).isEqualTo(RelationKind.CONFLICT);
    assertThat(relation.scope()).isEqualTo(Scope.ARCHIVE);
    assertThat(relation.reason())
        .contains("Jane Roe", "City Ledger", "$2.5 billion", "$3.5 billion");
    assertThat(relation.claimIds()).isSorted();
  }
}
