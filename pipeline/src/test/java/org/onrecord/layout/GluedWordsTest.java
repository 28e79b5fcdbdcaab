package org.onrecord.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class GluedWordsTest {

  private static List<String> parts(String text) {
    return new GluedWords(text)
        .split(new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aLabelBehindAKnownWordIsCutOff() {
    assertThat(parts("Tarn buys Delt CathodeTHE STORY"))
        .as("the word is not known")
        .containsExactly("Tarn buys Delt CathodeTHE STORY");
    assertThat(parts("Cathode: Tarn buys Delt CathodeTHE STORY"))
        .containsExactly("Cathode: Tarn buys Delt Cathode", "THE STORY");
  }

  @Test
  void theLongestKnownWordThatLeavesOnlyCapitalsEndsTheHeadline() {
    assertThat(parts("The TarnA and Tarn lines join at TarnABCD"))
        .containsExactly("The TarnA and Tarn lines join at TarnA", "BCD");
  }

  @Test
  void capitalsInsideOfALineAreNoLabel() {
    assertThat(parts("Tarn and TarnTV said so")).containsExactly("Tarn and TarnTV said so");
    assertThat(parts("Tarn sells CATHODES")).containsExactly("Tarn sells CATHODES");
  }

  @Test
  void aSentenceBehindAFullStopIsCutOffButNoAddress() {
    assertThat(parts("All was done.The yard closed"))
        .containsExactly("All was done.", "The yard closed");
    assertThat(parts("See www.tarn.example/yard.The or so"))
        .containsExactly("See www.tarn.example/yard.The or so");
    assertThat(parts("Ask us@tarn.example.Now for more. It is done.The end"))
        .containsExactly("Ask us@tarn.example.Now for more. It is done.", "The end");
  }

  /**
   * Whoever looks at such a word more than once for each of its letters does not come to an end.
   */
  @Test
  void aWordOfAMegabyteIsReadLikeAnyOther() {
    String word = "x".repeat(1 << 20);
    assertThat(parts(word + " is no word")).hasSize(1);
    assertThat(parts("x" + "X".repeat(1 << 20))).hasSize(1);
    assertThat(parts("xX".repeat(1 << 19) + "X")).hasSize(1);
    assertThat(parts("ab.A,".repeat(1 << 18) + "/")).hasSize(1);
  }
}
