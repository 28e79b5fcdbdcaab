package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  private final List<PairCases.Case> pairs = PairCases.all();
  private final List<PairCases.Case> byStrangers = PairCases.byStrangers();

  @BeforeAll
  void relateAll() {
    allPairs().forEach(pair -> found.put(pair, pair.relations()));
  }

  Stream<PairCases.Case> allPairs() {
    return Stream.concat(pairs.stream(), byStrangers.stream());
  }

  @ParameterizedTest
  @MethodSource("allPairs")
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
    assertRecall(kind, pairs, 0.8);
  }

  @ParameterizedTest
  @EnumSource(
      value = RelationKind.class,
      names = {"SAME", "CONFLICT"})
  void aThirdOfWhatStrangersExpectIsFound(RelationKind kind) {
    assertRecall(kind, byStrangers, 0.33);
  }

  /** Each relation that is given is right, which the test of all pairs asserts. */
  private void assertRecall(RelationKind kind, List<PairCases.Case> of, double bar) {
    List<PairCases.Case> expected =
        of.stream().filter(pair -> pair.expected().contains(kind)).toList();
    List<PairCases.Case> missed =
        expected.stream().filter(pair -> !kinds(pair).contains(kind)).toList();
    int right = expected.size() - missed.size();
    System.out.printf(
        "%s: recall %d of %d, missed %s%n", kind.wireName(), right, expected.size(), missed);
    assertThat((double) right / expected.size())
        .as("recall, missed: %s", missed)
        .isGreaterThanOrEqualTo(bar);
  }

  @Test
  void atLeastHalfOfTheCasesAreTraps() {
    long traps = allPairs().filter(pair -> pair.expected().isEmpty()).count();
    assertThat(traps * 2).isGreaterThanOrEqualTo(allPairs().count());
  }

  private Set<RelationKind> kinds(PairCases.Case pair) {
    Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    found.getOrDefault(pair, List.of()).forEach(relation -> kinds.add(relation.kind()));
    return kinds;
  }
}
