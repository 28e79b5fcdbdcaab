package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.report.Mark.Kind;
import org.onrecord.text.Span;

class MarkLabelsTest {

  private static final Span ALL = new Span(0, 100);

  private final Mark he = new Mark(new Span(0, 2), Kind.SOURCE);
  private final Mark said = new Mark(new Span(3, 7), Kind.CUE);
  private final Mark rest = new Mark(new Span(8, 60), Kind.CONTENT);

  @Test
  void wordsThatWouldOverlapStandTogetherUnderTheFirst() {
    MarkLabels labels = MarkLabels.of(List.of(he, said, rest), ALL);
    assertThat(labels.under(he)).isEqualTo("who how");
    assertThat(labels.under(said)).isEmpty();
    assertThat(labels.under(rest)).isEqualTo("what");
  }

  @Test
  void wordsWithRoomStandEachUnderItsOwn() {
    Mark later = new Mark(new Span(20, 24), Kind.CUE);
    MarkLabels labels = MarkLabels.of(List.of(he, later), ALL);
    assertThat(labels.under(he)).isEqualTo("who");
    assertThat(labels.under(later)).isEqualTo("how");
  }

  @Test
  void theSameWordIsNotSaidTwice() {
    Mark inner = new Mark(new Span(9, 20), Kind.CONTENT);
    assertThat(MarkLabels.of(List.of(rest, inner), ALL).under(rest)).isEqualTo("what");
  }

  @Test
  void whatBeganBeforeTheRangeHasNone() {
    assertThat(MarkLabels.of(List.of(rest), new Span(20, 100)).under(rest)).isEmpty();
  }
}
