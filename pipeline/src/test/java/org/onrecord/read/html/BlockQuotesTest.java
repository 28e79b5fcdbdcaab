package org.onrecord.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockQuotesTest {

  private static String text(String body) {
    String filler = "<p>The mine on the hill above the town has been at work for ninety years.</p>";
    return HtmlPage.parse("<html><body><article>" + filler + body + filler + "</article></body>")
        .text();
  }

  @Test
  void everyParagraphOpensWithAMarkAndTheLastOneCloses() {
    assertThat(text("<blockquote><p>We will stay.</p><p>All of us.</p></blockquote>"))
        .contains("“We will stay.\n\n“All of us.”");
  }

  @Test
  void theSourceStandsBehindAQuotationAsInPrint() {
    assertThat(
            text(
                "<blockquote>We will stay in the mine. <cite>Dana Reyes, miner</cite></blockquote>"))
        .contains("“We will stay in the mine.” — Dana Reyes, miner");
  }

  @Test
  void aQuotationWithItsOwnMarksKeepsThem() {
    assertThat(text("<blockquote><p>\"We will stay.\"</p></blockquote>"))
        .contains("\n\n\"We will stay.\"\n\n");
  }

  @Test
  void anEmbeddedPostIsNotMarked() {
    assertThat(
            text(
                "<blockquote class='twitter-tweet'><p>We will stay.</p>&mdash; Dana Reyes"
                    + " (@danareyes) <a href='#'>March 15, 2023</a></blockquote>"))
        .contains("We will stay.")
        .doesNotContain("“");
  }
}
