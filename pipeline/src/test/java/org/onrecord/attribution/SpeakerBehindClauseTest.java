package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, and what, where a clause or an aside parts the speaker from the cue. */
class SpeakerBehindClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Voss, asked about jobs, said two plants in northern Denmark were likely to shut.;Voss;two plants in northern Denmark were likely to shut",
        "Two officials, who are tired, said the director, Paul Wendt, had resigned.;Two officials;the director, Paul Wendt, had resigned",
        "The mine, said the director, Paul Wendt, had closed.;the director, Paul Wendt;The mine … had closed",
        "The mine, which is old, said the director, Paul Wendt, had closed.;the director, Paul Wendt;The mine, which is old … had closed",
        "The club said several players were furious and had asked for a meeting.;The club;several players were furious and had asked for a meeting",
        "Dorn said the price was fair and had promised to pay it.;Dorn;the price was fair and had promised to pay it"
      })
  void isFoundWithAllThatIsSaid(String text, String source, String content) {
    assertThat(FoundAttributions.in(text))
        .first()
        .satisfies(
            a -> {
              assertThat(MarkedText.words(text, a.source().spans())).startsWith(source);
              assertThat(MarkedText.words(text, a.content())).isEqualTo(content);
            });
  }
}
