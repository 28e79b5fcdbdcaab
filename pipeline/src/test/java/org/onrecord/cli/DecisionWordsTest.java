package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.review.CarriedDecision.State;
import org.onrecord.review.Verdict;
import org.onrecord.runfolder.RecordedDecision;

class DecisionWordsTest {

  private static String section(State state) {
    return DecisionWords.section(
        new RecordedDecision(
            Verdict.REJECT, "wrong\n\u001b[31m sum", "Ada Vale", "2026-11-26T01:02:03Z", state));
  }

  @Test
  void aDecisionIsToldWithWhetherItCounts() {
    assertThat(section(State.CURRENT))
        .contains("Decision     rejected\n", "Counts       yes", "Note         wrong [31m sum\n");
    assertThat(section(State.LOOK_AGAIN))
        .contains(
            "Counts       no, look again", "Reviewer     Ada Vale\n", "2026-11-26T01:02:03Z\n");
  }
}
