package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class SentencesTest {

  @Test
  void aFullStopAfterAShortFormDoesNotEnd() {
    assertThat(around("On Feb. 20 Mr. Hale met J. Orth of Pell Inc. Then he left.", "Hale"))
        .isEqualTo("On Feb. 20 Mr. Hale met J. Orth of Pell Inc. Then he left.");
    assertThat(around("He paid. Mr. Hale did not. She left.", "Hale"))
        .isEqualTo("Mr. Hale did not.");
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertThat(around("“It is over.” Hale left. Nobody spoke.", "over")).isEqualTo("“It is over.”");
  }

  @Test
  void aWrappedLineDoesNotEnd() {
    assertThat(
            around(
                "The firm took\n$1 million from Pell, and it\nspent that. Nothing else.", "Pell"))
        .isEqualTo("The firm took\n$1 million from Pell, and it\nspent that.");
  }

  @Test
  void aHeadlineStandsAlone() {
    assertThat(around("Inside the quarrel\nHale left the firm in May.", "Hale"))
        .isEqualTo("Hale left the firm in May.");
  }

  @Test
  void anEmptyLineAlwaysEnds() {
    assertThat(around("a line that goes on\n\nand on without a stop", "goes"))
        .isEqualTo("a line that goes on");
  }

  @Test
  void decimalsDoNotEnd() {
    assertThat(around("It cost $1.5 million. He paid.", "cost")).isEqualTo("It cost $1.5 million.");
  }

  @Test
  void aTextOfWhiteSpaceHasOnePlace() {
    assertThat(new Sentences(" \n ").touching(new Span(0, 1))).containsExactly(0, 0);
  }

  private static String around(String text, String words) {
    Sentences sentences = new Sentences(text);
    int start = text.indexOf(words);
    int[] touched = sentences.touching(new Span(start, start + words.length()));
    return sentences.get(touched[0]).union(sentences.get(touched[1])).in(text);
  }
}
