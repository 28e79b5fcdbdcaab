package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class ClauseSpansTest {

  private static final String TEXT = "In January it paid, Roe said.";

  @Test
  void overlappingSpansBecomeOne() {
    ClauseSpans spans = ClauseSpans.of(List.of(new Span(3, 18), new Span(0, 10)), TEXT);
    assertThat(spans.spans()).containsExactly(new Span(0, 18));
  }

  @Test
  void spansWithOnlyBlanksBetweenThemBecomeOne() {
    ClauseSpans spans = ClauseSpans.of(List.of(new Span(0, 2), new Span(3, 10)), TEXT);
    assertThat(spans.spans()).containsExactly(new Span(0, 10));
  }

  @Test
  void blanksAndCommasAtTheEndsFallAway() {
    ClauseSpans spans = ClauseSpans.of(List.of(new Span(2, 20)), TEXT);
    assertThat(spans.spans()).containsExactly(new Span(3, 18));
  }

  @Test
  void spansOutOfOrderAreRefused() {
    List<Span> spans = Arrays.asList(new Span(5, 9), new Span(0, 2));
    assertThatThrownBy(() -> new ClauseSpans(spans)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whateverComesInTheSpansStandInOrderAndApart(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 20) Integer> starts) {
    List<Span> given = starts.stream().map(start -> new Span(start, start + 6)).toList();
    List<Span> spans = ClauseSpans.of(given, TEXT).spans();
    for (int at = 1; at < spans.size(); at++) {
      assertThat(spans.get(at).start()).isGreaterThan(spans.get(at - 1).end());
    }
  }
}
