package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlePairsTest {

  static List<PairCases.Case> pairs() {
    return PairCases.all();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void noRelationStandsWhereAnEditorExpectsNone(PairCases.Case pair) {
    assertThat(pair.relations())
        .as("claims: %s", pair.claims())
        .allSatisfy(relation -> assertThat(pair.expected()).contains(relation.kind()));
  }

  @Test
  void nearlyAllRelationsThatAnEditorExpectsAreFound() {
    for (RelationKind kind : EnumSet.of(RelationKind.SAME, RelationKind.CONFLICT)) {
      List<PairCases.Case> cases =
          pairs().stream().filter(pair -> pair.expected().contains(kind)).toList();
      List<PairCases.Case> missed =
          cases.stream().filter(pair -> !kinds(pair).contains(kind)).toList();
      System.out.printf(
          "%s: %d of %d found, missed %s%n",
          kind.wireName(), cases.size() - missed.size(), cases.size(), missed);
      assertThat(missed.size())
          .as("%s missed: %s", kind, missed)
          .isLessThanOrEqualTo(cases.size() / 10);
    }
  }

  private static Set<RelationKind> kinds(PairCases.Case pair) {
    Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    pair.relations().forEach(relation -> kinds.add(relation.kind()));
    return kinds;
  }
}
