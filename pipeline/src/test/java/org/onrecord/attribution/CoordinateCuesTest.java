package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;

class CoordinateCuesTest {

  private static final Annotator TAGGER = new CoreNlpAnnotator(tokens -> false);
  private static final CoordinateCues CUES = new CoordinateCues(CueLexicon.standard());

  private static Syntax syntax(String text) {
    return new Syntax(TAGGER.annotate(text).sentences().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "He said that the mine had failed and claimed that it was sold.,said,claimed",
    "She says the mine is shut but insists it will open.,says,insists",
    "The judge ruled the bill would fail and also said they must pay.,ruled,said",
  })
  void aSecondCueOfTheSameFormIsJoinedToTheFirst(String text, String first, String second) {
    Syntax syntax = syntax(text);
    CoordinateCues.Pair pair = CUES.last(syntax).orElseThrow();
    assertThat(List.of(pair.first(), pair.second()))
        .extracting(at -> syntax.token(at).text())
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe said the mayor fled the town and told people he was ill.",
        "Roe says the mine failed and said it was shut.",
        "Roe said the pilot had been drinking and confessed that he was ill.",
        "Roe said it was shut and left.",
        "Roe said it was shut, and Pell said it was open.",
      })
  void aVerbThatMayBelongToWhatIsReportedStaysWhereItIs(String text) {
    assertThat(CUES.last(syntax(text))).isEmpty();
  }

  @Test
  void thePartOfACueInARelativeClauseEndsWithThat() {
    Syntax syntax = syntax("Roe, who said the mine was shut and claimed it lost money, left.");
    assertThat(syntax.token(CUES.last(syntax).orElseThrow().end()).text()).isEqualTo(",");
  }
}
