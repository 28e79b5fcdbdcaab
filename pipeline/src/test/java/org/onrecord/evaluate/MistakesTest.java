package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MistakesTest {

  @Test
  void aContentThatCountsWithAnotherSourceIsListedWithBoth() throws Exception {
    assertThat(mistakes(Fixture.attributions(0.5, false)).mistakes())
        .contains(
            new Mistake(
                "ferry",
                Mistake.Kind.WRONG,
                "source: she | cue: told"
                    + " | content: “We have waited long enough,” … the first one sails in May",
                "source: Ines Calder | cue: told | content: “We have waited long enough",
                "«“We have waited long enough,”» she told reporters: "
                    + "«the first one sails in May».",
                "another source was found"));
  }

  @Test
  void aContentThatSharesTooLittleIsListedWithItsDice() throws Exception {
    assertThat(mistakes(Fixture.attributions(0.5, false)).mistakes())
        .anySatisfy(
            mistake -> {
              assertThat(mistake.gold()).contains("Owen Marsh", "that he had ever promised");
              assertThat(mistake.predicted()).contains("content: free tickets");
              assertThat(mistake.why()).contains("0.44");
            });
  }

  @Test
  void whatIsMadeUpIsListedInItsSentence() throws Exception {
    assertThat(mistakes(Fixture.attributions(0.5, false)).mistakes())
        .contains(
            new Mistake(
                "ferry",
                Mistake.Kind.SPURIOUS,
                "",
                "source: none | cue: none | content: Critics disagree",
                "«Critics disagree».",
                "no gold content is left that shares a word with it"));
  }

  @Test
  void aWrongCurrencyIsListedWithBothValues() throws Exception {
    assertThat(mistakes(MoneyEvaluation.read(Fixture.file("quantities.json"), false)).mistakes())
        .contains(
            new Mistake(
                "q2",
                Mistake.Kind.WRONG,
                "up 12 GBP",
                "12 EUR",
                "Tickets rose to «£12» from £10, tens of thousands of dollars in all.",
                "another currency"));
  }

  @Test
  void aWrongTimeValueIsListedWithTheWordsFound() throws Exception {
    assertThat(mistakes(TimeEvaluation.read(Fixture.file("times.jsonl"), Set.of())).mistakes())
        .contains(
            new Mistake(
                "d1",
                Mistake.Kind.WRONG,
                "DATE 2029",
                "DURATION P2Y",
                "next week was dry; «more than two years ago» it was not.",
                "another value for «two years»"));
  }

  @Test
  void aWrongBucketIsListedWithTheContentThatGaveIt() throws Exception {
    assertThat(mistakes(BucketEvaluation.read(Fixture.file("labels.jsonl"))).mistakes())
        .contains(
            new Mistake(
                "budget",
                Mistake.Kind.WRONG,
                "other",
                "public_announcement",
                "Mara Quill’s verdict: «nothing adds up».",
                "another bucket for «nothing adds up»"));
  }

  @Test
  void noMoreAreListedThanAskedFor() throws Exception {
    Evaluation evaluation = Fixture.attributions(0.5, false);

    assertThat(evaluation.score(2).mistakes()).hasSize(2);
    assertThat(evaluation.score(0).mistakes()).isEmpty();
  }

  @Test
  void theTableShowsThemBelowTheFigures() throws Exception {
    Score score = mistakes(MoneyEvaluation.read(Fixture.file("quantities.json"), false));

    assertThat(ScoreText.of(score).lines())
        .contains(
            "official value                 0.6250  0.5556  0.5882       5       8       9",
            "items                               5",
            "missed q5: no found amount is left there, nor one of this value elsewhere",
            "  gold   down 9 USD",
            "  text   Brandt lost «$9» in May and $8 in June.");
  }

  @Test
  void articlesThatTheGoldFileDoesNotKnowAreTold() throws Exception {
    assertThat(mistakes(Fixture.attributions(0.5, false)).warnings())
        .containsExactly(
            "1 of 3 gold texts are not among the articles; all that is in them counts as missed",
            "9 of the articles are not in the gold file and were left out");
  }

  private static Score mistakes(Evaluation evaluation) throws BrokenDataException {
    RunArticle.forEach(Fixture.RUN, evaluation::add);
    return evaluation.score(100);
  }
}
