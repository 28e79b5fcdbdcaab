package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.References;

class AddresseesTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());
  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bell told Dana Reyes that the plant was lost. | Dana Reyes",
        "Dana Reyes was told by Bell that the plant would open. | Dana Reyes",
        "Bell wrote to the board that he would leave. | the board",
        "Dana Reyes urged the council to reject the plan. | the council",
        "Bell said that the plant was lost. | ''",
        "Bell said to great applause that the plant was saved. | ''",
      })
  void whomItWasSaidToIsFound(String sentence, String addressee) {
    List<Attribution> found = FINDER.find(ANNOTATOR.annotate(sentence), List.of(), References.NONE);

    assertThat(found).isNotEmpty();
    assertThat(MarkedText.words(sentence, found.get(0).addressee())).isEqualTo(addressee);
  }
}
