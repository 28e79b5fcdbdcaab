package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {

  private static ObjectNode decision(String state) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("verdict", "reject")
        .put("note", "wrong\n\u001b[31m sum")
        .put("reviewer", "Ada Vale")
        .put("decided", "2026-11-26T01:02:03Z")
        .put("state", state);
  }

  @Test
  void aDecisionIsToldWithWhetherItCounts() {
    assertThat(DecisionWords.section(decision("current")))
        .contains("Decision     rejected\n", "Counts       yes", "Note         wrong [31m sum\n");
    assertThat(DecisionWords.section(decision("look-again")))
        .contains(
            "Counts       no, look again", "Reviewer     Ada Vale\n", "2026-11-26T01:02:03Z\n");
  }

  @Test
  void nothingIsToldWhereNobodyDecided() {
    assertThat(DecisionWords.section(JsonNodeFactory.instance.objectNode())).isEmpty();
  }
}
