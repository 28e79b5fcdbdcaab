package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmptyPredictionsTest {

  @Test
  void everyGoldAttributionIsMissedWhenNothingWasRead() throws Exception {
    Score score = Fixture.attributions(0.5, false).score(100);

    assertThat(score.figures())
        .containsEntry("end_to_end content>=thr & source overlap", nothingFound(9));
    assertOnlyMisses(score, 9);
  }

  @Test
  void everyLabelIsMissedButOtherWhenNothingWasRead() throws Exception {
    Score score = BucketEvaluation.read(Fixture.file("labels.jsonl")).score(100);

    assertThat(score.figures())
        .containsEntry("tweet", nothingFound(1))
        .containsEntry("other", new Figure.Quality(1, 1, 1, 3, 3, 3))
        .containsEntry("macro F1 of the three buckets", new Figure.Share(0));
    assertOnlyMisses(score, 6);
  }

  @Test
  void everyGoldAmountIsMissedWhenNothingWasRead() throws Exception {
    Score score = MoneyEvaluation.read(Fixture.file("quantities.json"), false).score(100);

    assertThat(score.figures())
        .containsEntry("official value", nothingFound(9))
        .containsEntry("value strict", nothingFound(9));
    assertOnlyMisses(score, 9);
  }

  @Test
  void everyGoldTimeIsMissedWhenNothingWasRead() throws Exception {
    Score score = TimeEvaluation.read(Fixture.file("times.jsonl"), Set.of()).score(100);

    assertThat(score.figures())
        .containsEntry("strict_span", nothingFound(8))
        .containsEntry(
            "accuracy_on_relaxed_matches",
            new Figure.Group(
                Map.of(
                    "type", new Figure.Share(0),
                    "value", new Figure.Share(0),
                    "mod(of gold with mod)", new Figure.Fraction(0, 0))));
    assertOnlyMisses(score, 8);
  }

  private static Figure nothingFound(long gold) {
    return new Figure.Quality(0, 0, 0, 0, 0, gold);
  }

  private static void assertOnlyMisses(Score score, int count) {
    assertThat(score.mistakes())
        .hasSize(count)
        .allSatisfy(mistake -> assertThat(mistake.kind()).isEqualTo(Mistake.Kind.MISSED));
    assertThat(score.warnings())
        .singleElement()
        .asString()
        .contains("not among the articles", "counts as missed");
  }
}
