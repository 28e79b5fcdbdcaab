package org.onrecord.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class DatelinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARBOR CITY (AP) - ",
        "RENO, Nev. (AP) — ",
        "OSLO, April 10 - ",
        "OSLO, 10 April - ",
        "OSLO, Norway, Nov. 24, 2026 (Harbor Wire) -- ",
        "HARTMOUTH, N.H., Tuesday — ",
        "HARTMOUTH, 24 November 2026 – ",
        "HARTMOUTH, Nov. 24, 2026 /NewsLane/ -- ",
        "ST. HELIER — ",
        "Hartmouth, 24 November - ",
        "Hartmouth, South Devon, Nov 24 (Harbor Wire) - ",
        "Hartmouth (dpa) – ",
        "Nov 27 (Reuters) - ",
        "Nov 27 - ",
        "Tuesday, 24 November – ",
        "Sept. 3 — ",
        "(Reuters) - "
      })
  void a_dateline_is_a_block_of_its_own(String dateline) {
    String sentence = "Corvel closes its mill.";
    String text = dateline + sentence;
    assertThat(Datelines.split(text, new Span(0, text.length())))
        .extracting(span -> span.in(text))
        .containsExactly(dateline.strip(), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42 jobs go.", "$4 million is gone.", "“We close,” it said."})
  void what_follows_may_begin_with_a_number_or_a_quotation(String sentence) {
    String text = "HARTMOUTH, 24 November - " + sentence;
    assertThat(Datelines.split(text, new Span(0, text.length())))
        .extracting(span -> span.in(text))
        .containsExactly("HARTMOUTH, 24 November -", sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Corvel - The mill's owner - closes it.",
        "Hartmouth, a port of 9,000 - Corvel's home - is angry.",
        "I - Corvel's founder - regret it.",
        "May 24 people - Harbour staff - go home?",
        "In March - The month it closed - nobody came.",
        "On 24 November - Corvel's last day - it rained."
      })
  void a_dash_inside_a_sentence_ends_no_dateline(String text) {
    assertThat(Datelines.split(text, new Span(0, text.length()))).hasSize(1);
  }

  @Test
  void capitalsWithoutEndAreNoDateline() {
    String text = "A".repeat(100_000) + " closes its mill.";
    assertThat(Datelines.split(text, new Span(0, text.length()))).hasSize(1);
  }
}
