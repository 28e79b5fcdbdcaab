package org.onrecord.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.claim.Claim;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.compare.RelationKind;
import org.onrecord.compare.TestArticles;

class PlantedRelationsTest {

  private static List<Claim> claims(PlantedArchive archive) {
    return IntStream.range(0, archive.articles())
        .boxed()
        .flatMap(a -> archive.claims(a).stream())
        .toList();
  }

  private static Map<RelationKind, Long> found(List<Claim> claims) {
    return new Comparer()
        .compare(claims).stream()
            .collect(Collectors.groupingBy(Relation::kind, Collectors.counting()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 20_000})
  void noRelationIsLostAndNoneMadeUp(int size) {
    PlantedArchive archive = PlantedArchive.ofClaims(size);
    List<Claim> claims = claims(archive);
    assertThat(claims).hasSize(size);
    assertThat(found(claims)).isEqualTo(archive.planted());
  }

  @Test
  void theProgramFindsThemInTheTextsToo() {
    PlantedArchive archive = new PlantedArchive(24);
    List<Claim> claims = new ArrayList<>();
    for (int a = 0; a < archive.articles(); a++) {
      claims.addAll(
          TestArticles.claims(
              "a" + a, archive.publisher(a), archive.published(a), archive.text(a)));
    }
    assertThat(found(claims)).isEqualTo(archive.planted());
  }

  /** Pairs that share a key are what comparing costs; time is measured by the benchmark. */
  @Test
  void pairsThatShareAKeyGrowLikeTheClaims() {
    double growth = Math.log((double) pairs(100_000) / pairs(1_000)) / Math.log(100);
    assertThat(growth).isLessThanOrEqualTo(1.1);
  }

  private static long pairs(int size) {
    Map<String, Long> blocks = new HashMap<>();
    for (Claim claim : claims(PlantedArchive.ofClaims(size))) {
      BlockingKeys.of(claim).forEach(key -> blocks.merge(key, 1L, Long::sum));
    }
    return blocks.values().stream().mapToLong(n -> n * Math.min(n, Comparer.WINDOW)).sum();
  }
}
