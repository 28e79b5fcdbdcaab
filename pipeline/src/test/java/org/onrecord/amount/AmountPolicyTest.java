package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

class AmountPolicyTest {

  private final AmountPolicy policy = new AmountPolicy();

  private boolean needsSyntax(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : sentence.split(" ")) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(tokens.size(), word, word, "NN", Token.Label.NONE, span));
      start = span.end() + 1;
    }
    return policy.needsSyntax(tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cheated people out of thousands of dollars .",
        "Millions of pounds were lost ."
      })
  void aSentenceWithAnAmountInLooseWordsIsParsed(String tagged) {
    assertThat(needsSyntax(tagged)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thousands came .", "It ran out of dollars ."})
  void aSentenceWithoutOneIsNot(String tagged) {
    assertThat(needsSyntax(tagged)).isFalse();
  }
}
