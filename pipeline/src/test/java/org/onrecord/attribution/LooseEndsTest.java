package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.lexicon.Lexicon;

/** Sentences that break off, as those of captions and cut feeds do. */
class LooseEndsTest {

  private static final Annotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());
  private static final AttributionFinder FINDER = new AttributionFinder();

  @Test
  void everyBeginningOfEveryConstructionIsRead() {
    for (Lexicon.Row row : Lexicon.load(ConstructionsTest.class, "constructions.tsv").rows()) {
      String text = MarkedText.parse(row.get("text")).text();
      for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
        String beginning = text.substring(0, end);
        assertThatCode(
                () -> FINDER.find(ANNOTATOR.annotate(beginning), List.of(), (s, t) -> List.of()))
            .as(beginning)
            .doesNotThrowAnyException();
      }
    }
  }
}
