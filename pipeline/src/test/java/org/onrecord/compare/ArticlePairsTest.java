package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Relations between short articles, with everything in them found by the program itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlePairsTest {

  private final Map<PairCases.Case, List<Relation>> found = new LinkedHashMap<>();

  @BeforeAll
  void relateAll() {
    PairCases.all().forEach(pair -> found.put(pair, pair.relations()));
  }

  List<PairCases.Case> pairs() {
    return List.copyOf(found.keySet());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void noRelationStandsWhereAnEditorExpectsNone(PairCases.Case pair) {
    assertThat(found.get(pair))
        .as("claims: %s", pair.claims())
        .allSatisfy(relation -> assertThat(pair.expected()).contains(relation.kind()));
  }

  @ParameterizedTest
  @EnumSource(
      value = RelationKind.class,
      names = {"SAME", "CONFLICT"})
  void nearlyAllRelationsThatAnEditorExpectsAreFound(RelationKind kind) {
    List<PairCases.Case> expected =
        pairs().stream().filter(pair -> pair.expected().contains(kind)).toList();
    List<PairCases.Case> given =
        pairs().stream().filter(pair -> kinds(pair).contains(kind)).toList();
    List<PairCases.Case> missed = expected.stream().filter(pair -> !given.contains(pair)).toList();
    long right = given.stream().filter(expected::contains).count();
    System.out.printf(
        "%s: precision %d of %d, recall %d of %d, missed %s%n",
        kind.wireName(), right, given.size(), right, expected.size(), missed);
    assertThat((double) right / given.size()).as("precision").isGreaterThanOrEqualTo(0.95);
    assertThat((double) right / expected.size())
        .as("recall, missed: %s", missed)
        .isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void atLeastHalfOfTheCasesAreTraps() {
    long traps = pairs().stream().filter(pair -> pair.expected().isEmpty()).count();
    assertThat(traps * 2).isGreaterThanOrEqualTo(pairs().size());
  }

  private Set<RelationKind> kinds(PairCases.Case pair) {
    Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    found.getOrDefault(pair, List.of()).forEach(relation -> kinds.add(relation.kind()));
    return kinds;
  }
}
