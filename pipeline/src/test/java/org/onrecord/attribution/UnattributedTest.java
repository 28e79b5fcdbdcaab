package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;

class UnattributedTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());
  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first of two new ferries, ordered for £58 million, is to arrive in March.",
        "Mr Varn was dismissed in December for leaking documents, a charge he denies.",
        "Orla Finn, who was dismissed in 2022, lives in Lyme.",
        "He is to be questioned by the ministry's lawyers on Monday."
      })
  void whatNobodySaysHasNoSource(String sentence) {
    AnnotatedText text = ANNOTATOR.annotate(sentence);
    assertThat(FINDER.find(text, List.of(), (parsed, tokens) -> List.of())).isEmpty();
  }
}
