package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

class TypewritingTest {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);

  private static Sentence sentence(String text) {
    return ANNOTATOR.annotate(text).sentences().get(0);
  }

  @Test
  void aPrintedApostropheIsReadAsATypedOne() {
    String typed = "It's late, he's gone, and we've lost: they don't know who's at Reyes's mine.";
    Sentence printed = sentence(typed.replace('\'', '’'));
    assertThat(printed).isEqualTo(sentence(typed));
  }

  @Test
  void itsPlaceIsThatOfThePrintedOne() {
    List<Token> tokens = sentence("It’s late.").tokens();
    assertThat(tokens.get(1).tag()).isEqualTo("VBZ");
    assertThat(tokens.get(1).span().length()).isEqualTo(2);
  }
}
