package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Published;

class DateLinesTest {

  private static final String BODY =
      "The ferry to Tarnby sank on 3 March 2019 after it had struck a rock, and nobody was hurt, the line said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 May 2026",
        "May 12, 2026",
        "Tuesday, May 12, 2026",
        "Tues. 12 May 2026",
        "Published on 12 May 2026",
        "First published: 12 May 2026, 10:15 BST",
        "Posted: 12th May 2026 at 10.15am",
        "12 MAY 2026",
        "2026-05-12",
        "By Jane Roe | 12 May 2026",
        "Jane Roe · May 12 2026 · Shipping"
      })
  void aLineOfTheHeadThatIsADateTellsWhenTheArticleWasPublished(String line) {
    String text = "A ferry sinks\n\nBy Jane Roe\n" + line + "\n\n" + BODY;
    assertThat(DateLines.find(text)).contains(new Published("2026-05-12", Published.From.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5/12/2026",
        "May 2026",
        "31 February 2026",
        "Updated 12 May 2026",
        "The ferry sank on 12 May 2026",
        "TARNBY, 12 May 2026 - The ferry sank"
      })
  void aLineThatIsMoreOrLessThanADateTellsNothing(String line) {
    assertThat(DateLines.find("A ferry sinks\n" + line + "\n" + BODY)).isEmpty();
  }

  @Test
  void aDateFarDownIsNoneOfTheHead() {
    assertThat(DateLines.find((BODY + "\n").repeat(8) + "12 May 2026")).isEmpty();
  }
}
