package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePolicyTest {

  private final DatePolicy policy = new DatePolicy();

  private boolean needsSyntax(String tagged) {
    return policy.needsSyntax(Tagged.text(tagged).sentences().get(0).tokens());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens/VBZ on Friday/NNP .",
        "It opens/VBZ in March/NNP .",
        "It opens/VBZ in May/NNP .",
        "It opened/VBD last/JJ year .",
        "It opens/VBZ this fall/NN .",
        "It opened/VBD this morning .",
        "It opens/VBZ at Christmas/NNP .",
        "It opened/VBD yesterday/NN .",
        "It opens/VBZ tonight/NN ."
      })
  void aSentenceWithADateInWordsIsParsed(String tagged) {
    assertThat(needsSyntax(tagged)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices/NNS fall/VBP .",
        "They/PRP may march/VB .",
        "It lasted/VBD for years/NNS .",
        "It closed/VBD in the last/JJ minute .",
        "The new/JJ mill is open/JJ ."
      })
  void aSentenceWithoutADateIsNot(String tagged) {
    assertThat(needsSyntax(tagged)).isFalse();
  }
}
