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
        "The mine was sold in May for £58 million, a move she regrets.",
        "Income rose to $286 million, beating the $261 million analysts had forecast.",
        "Its members will go on strike if it is not paid by Thursday.",
        "He complained to his manager in 2019 and was fired.",
        "Calder Foods raised its profit forecast for the second time.",
        "She would not be named for fear of reprisals.",
        "He is to be questioned by the ministry's lawyers on Monday.",
        "Had the striker promised to leave?",
        "Workers at the mill rejected a 4% pay offer on Tuesday, extending a walkout.",
        "The money was taken by the bank's account manager.",
        "In my view the ferry was full.",
        "Operations planned for today and tomorrow have been cancelled."
      })
  void whatNobodySaysHasNoSource(String sentence) {
    AnnotatedText text = ANNOTATOR.annotate(sentence);
    assertThat(FINDER.find(text, List.of(), (parsed, tokens) -> List.of())).isEmpty();
  }
}
