package org.onrecord.evaluate;

import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The figures of small gold files against a hand-written run folder. What is expected was computed
 * by the scorers in Python whose counting these follow.
 */
class FiguresTest {

  @Test
  void attributionsCountAsInTheKnownScorer() throws Exception {
    Scored.by(Fixture.attributions(0.5, false))
        .with(Fixture.RUN)
        .has(
            """
          {"articles": 3,
           "gold": 9,
           "pred": 10,
           "pairs": 8,
           "content_exact_chars": {"p": 0.3, "r": 0.3333, "f1": 0.3158, "tp": 3, "pred": 10, "gold": 9},
           "content_exact_words": {"p": 0.4, "r": 0.4444, "f1": 0.4211, "tp": 4, "pred": 10, "gold": 9},
           "content_partial_dice>=0.5": {"p": 0.7, "r": 0.7778, "f1": 0.7368, "tp": 7, "pred": 10, "gold": 9},
           "content_token_overlap_macro": {"p": 0.8, "r": 0.7045, "f1": 0.7492},
           "given_content_match(dice>=0.5)":
             {"n": 7, "source_exact": 0.4286, "source_overlap": 0.8571,
              "source_mean_dice": 0.7095, "gold_has_source": 6, "both_no_source": 1,
              "cue_exact": 0.5714, "cue_overlap": 0.8571},
           "end_to_end content>=thr & source overlap": {"p": 0.6, "r": 0.6667, "f1": 0.6316, "tp": 6, "pred": 10, "gold": 9},
           "end_to_end content>=thr & source overlap & cue overlap": {"p": 0.5, "r": 0.5556, "f1": 0.5263, "tp": 5, "pred": 10, "gold": 9},
           "micro_token":
             {
              "source": {"p": 1.0, "r": 0.4783, "f1": 0.6471, "tp": 11, "pred": 11, "gold": 23},
              "cue": {"p": 0.7273, "r": 0.8, "f1": 0.7619, "tp": 8, "pred": 11, "gold": 10},
              "content": {"p": 0.9444, "r": 0.68, "f1": 0.7907, "tp": 34, "pred": 36, "gold": 50}}}""");
  }

  @Test
  void onlySentencesWithMoneyOrADateCountWhenAsked() throws Exception {
    Scored.by(Fixture.attributions(0.7, true))
        .with(Fixture.RUN)
        .has(
            """
          {"articles": 3,
           "gold": 5,
           "pred": 4,
           "pairs": 4,
           "content_exact_chars": {"p": 0.25, "r": 0.2, "f1": 0.2222, "tp": 1, "pred": 4, "gold": 5},
           "content_exact_words": {"p": 0.5, "r": 0.4, "f1": 0.4444, "tp": 2, "pred": 4, "gold": 5},
           "content_partial_dice>=0.7": {"p": 0.75, "r": 0.6, "f1": 0.6667, "tp": 3, "pred": 4, "gold": 5},
           "content_token_overlap_macro": {"p": 1.0, "r": 0.6509, "f1": 0.7885},
           "given_content_match(dice>=0.7)":
             {"n": 3, "source_exact": 0.6667, "source_overlap": 1.0,
              "source_mean_dice": 0.8333, "gold_has_source": 2, "both_no_source": 1,
              "cue_exact": 0.6667, "cue_overlap": 1.0},
           "end_to_end content>=thr & source overlap": {"p": 0.75, "r": 0.6, "f1": 0.6667, "tp": 3, "pred": 4, "gold": 5},
           "end_to_end content>=thr & source overlap & cue overlap": {"p": 0.75, "r": 0.6, "f1": 0.6667, "tp": 3, "pred": 4, "gold": 5},
           "micro_token":
             {
              "source": {"p": 1.0, "r": 0.4783, "f1": 0.6471, "tp": 11, "pred": 11, "gold": 23},
              "cue": {"p": 0.7273, "r": 0.8, "f1": 0.7619, "tp": 8, "pred": 11, "gold": 10},
              "content": {"p": 0.9444, "r": 0.68, "f1": 0.7907, "tp": 34, "pred": 36, "gold": 50}}}""");
  }

  @Test
  void bucketsCountAsInTheKnownScorer() throws Exception {
    Scored.by(BucketEvaluation.read(Fixture.file("labels.jsonl")))
        .with(Fixture.RUN)
        .has(
            """
          {"tweet": {"p": 1, "r": 1, "f1": 1, "tp": 1, "pred": 1, "gold": 1},
           "people_familiar": {"p": 0, "r": 0, "f1": 0, "tp": 0, "pred": 1, "gold": 1},
           "public_announcement": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 1, "pred": 2, "gold": 2},
           "named_source": {"p": 1, "r": 0.5, "f1": 0.6667, "tp": 1, "pred": 1, "gold": 2},
           "other": {"p": 1, "r": 0.6667, "f1": 0.8, "tp": 2, "pred": 2, "gold": 3},
           "confusion":
             {"named_source>people_familiar": 1, "other>public_announcement": 1,
              "people_familiar>missing": 1, "public_announcement>missing": 1},
           "accuracy": 0.5556,
           "labels": 9,
           "macro F1 of the three buckets": 0.5}""");
  }

  @Test
  void quantitiesCountAsInTheKnownScorer() throws Exception {
    Scored.by(MoneyEvaluation.read(Fixture.file("quantities.json"), false))
        .with(Fixture.RUN)
        .has(
            """
          {"items": 5,
           "gold_with_span": 7,
           "official value": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "official value+unit": {"p": 0.375, "r": 0.3333, "f1": 0.3529, "tp": 3, "pred": 8, "gold": 9},
           "official value+change": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "value strict": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "value relaxed": {"p": 0.875, "r": 0.7778, "f1": 0.8235, "tp": 7, "pred": 8, "gold": 9},
           "value strict+currency": {"p": 0.375, "r": 0.3333, "f1": 0.3529, "tp": 3, "pred": 8, "gold": 9},
           "value relaxed+currency": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "value strict+currency+modifier": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "span overlap": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "span exact": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "span overlap+value+currency": {"p": 0.375, "r": 0.3333, "f1": 0.3529, "tp": 3, "pred": 8, "gold": 9}}""");
  }

  @Test
  void theDollarsOfDifferentCountriesCountAsOneWhenAsked() throws Exception {
    Scored.by(MoneyEvaluation.read(Fixture.file("quantities.json"), true))
        .with(Fixture.RUN)
        .has(
            """
          {"items": 5,
           "gold_with_span": 7,
           "official value": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "official value+unit": {"p": 0.5, "r": 0.4444, "f1": 0.4706, "tp": 4, "pred": 8, "gold": 9},
           "official value+change": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "value strict": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "value relaxed": {"p": 0.875, "r": 0.7778, "f1": 0.8235, "tp": 7, "pred": 8, "gold": 9},
           "value strict+currency": {"p": 0.5, "r": 0.4444, "f1": 0.4706, "tp": 4, "pred": 8, "gold": 9},
           "value relaxed+currency": {"p": 0.75, "r": 0.6667, "f1": 0.7059, "tp": 6, "pred": 8, "gold": 9},
           "value strict+currency+modifier": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "span overlap": {"p": 0.625, "r": 0.5556, "f1": 0.5882, "tp": 5, "pred": 8, "gold": 9},
           "span exact": {"p": 0.25, "r": 0.2222, "f1": 0.2353, "tp": 2, "pred": 8, "gold": 9},
           "span overlap+value+currency": {"p": 0.375, "r": 0.3333, "f1": 0.3529, "tp": 3, "pred": 8, "gold": 9}}""");
  }

  @Test
  void casesWithNamedUnitsCountAsInTheKnownScorer() throws Exception {
    Scored.by(MoneyEvaluation.read(Fixture.file("cases.jsonl"), false))
        .with(Fixture.RUN)
        .has(
            """
          {"items": 2,
           "gold_with_span": 4,
           "official value": {"p": 0.75, "r": 0.75, "f1": 0.75, "tp": 3, "pred": 4, "gold": 4},
           "official value+unit": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4},
           "official value+change": {"p": 0.75, "r": 0.75, "f1": 0.75, "tp": 3, "pred": 4, "gold": 4},
           "value strict": {"p": 0.75, "r": 0.75, "f1": 0.75, "tp": 3, "pred": 4, "gold": 4},
           "value relaxed": {"p": 0.75, "r": 0.75, "f1": 0.75, "tp": 3, "pred": 4, "gold": 4},
           "value strict+currency": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4},
           "value relaxed+currency": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4},
           "value strict+currency+modifier": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4},
           "span overlap": {"p": 1.0, "r": 1.0, "f1": 1.0, "tp": 4, "pred": 4, "gold": 4},
           "span exact": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4},
           "span overlap+value+currency": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 2, "pred": 4, "gold": 4}}""");
  }

  @Test
  void timesCountAsInTheKnownScorer() throws Exception {
    Scored.by(TimeEvaluation.read(Fixture.file("times.jsonl"), Set.of()))
        .with(Fixture.RUN)
        .has(
            """
          {"docs": 3,
           "strict_span": {"p": 0.25, "r": 0.25, "f1": 0.25, "tp": 2, "pred": 8, "gold": 8},
           "relaxed_span": {"p": 0.75, "r": 0.75, "f1": 0.75, "tp": 6, "pred": 8, "gold": 8},
           "type (relaxed)": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 4, "pred": 8, "gold": 8},
           "value (relaxed)": {"p": 0.625, "r": 0.625, "f1": 0.625, "tp": 5, "pred": 8, "gold": 8},
           "type+value (relaxed)": {"p": 0.5, "r": 0.5, "f1": 0.5, "tp": 4, "pred": 8, "gold": 8},
           "strict+value": {"p": 0.25, "r": 0.25, "f1": 0.25, "tp": 2, "pred": 8, "gold": 8},
           "strict+type+value": {"p": 0.25, "r": 0.25, "f1": 0.25, "tp": 2, "pred": 8, "gold": 8},
           "accuracy_on_relaxed_matches": {"type": 0.6667, "value": 0.8333, "mod(of gold with mod)": "1/2"},
           "recall_by_gold_type":
             {"DATE": {"gold": 4, "strict": 0.5, "relaxed": 1.0, "value": 0.75},
              "DURATION": {"gold": 1, "strict": 0.0, "relaxed": 1.0, "value": 1.0},
              "SET": {"gold": 2, "strict": 0.0, "relaxed": 0.5, "value": 0.5},
              "TIME": {"gold": 1, "strict": 0.0, "relaxed": 0.0, "value": 0.0}}}""");
  }

  @Test
  void otherTypesOfTimesDoNotCountWhenSomeAreNamed() throws Exception {
    Scored.by(TimeEvaluation.read(Fixture.file("times.jsonl"), Set.of("DATE", "TIME")))
        .with(Fixture.RUN)
        .has(
            """
          {"docs": 3,
           "strict_span": {"p": 0.3333, "r": 0.4, "f1": 0.3636, "tp": 2, "pred": 6, "gold": 5},
           "relaxed_span": {"p": 0.6667, "r": 0.8, "f1": 0.7273, "tp": 4, "pred": 6, "gold": 5},
           "type (relaxed)": {"p": 0.6667, "r": 0.8, "f1": 0.7273, "tp": 4, "pred": 6, "gold": 5},
           "value (relaxed)": {"p": 0.6667, "r": 0.8, "f1": 0.7273, "tp": 4, "pred": 6, "gold": 5},
           "type+value (relaxed)": {"p": 0.6667, "r": 0.8, "f1": 0.7273, "tp": 4, "pred": 6, "gold": 5},
           "strict+value": {"p": 0.3333, "r": 0.4, "f1": 0.3636, "tp": 2, "pred": 6, "gold": 5},
           "strict+type+value": {"p": 0.3333, "r": 0.4, "f1": 0.3636, "tp": 2, "pred": 6, "gold": 5},
           "accuracy_on_relaxed_matches": {"type": 1.0, "value": 1.0, "mod(of gold with mod)": "1/2"},
           "recall_by_gold_type":
             {"DATE": {"gold": 4, "strict": 0.5, "relaxed": 1.0, "value": 1.0},
              "TIME": {"gold": 1, "strict": 0.0, "relaxed": 0.0, "value": 0.0}}}""");
  }
}
