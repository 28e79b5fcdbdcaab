package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.References;

class EmbeddedPostsTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());

  private static List<String> posts(String text) {
    return new AttributionFinder()
        .find(ANNOTATOR.annotate(text), List.of(), References.NONE).stream()
            .filter(a -> a.bucket() == Bucket.TWEET)
            .map(
                a ->
                    MarkedText.words(text, a.source().spans())
                        + ": "
                        + MarkedText.words(text, a.content()))
            .toList();
  }

  @Test
  void aPostEndsAtItsSignature() {
    assertThat(
            posts(
                "The mine will close for good. Thank you all. — Dana Reyes (@danareyes) March 15, 2023"))
        .containsExactly("Dana Reyes: The mine will close for good. Thank you all.");
  }

  @Test
  void aSignatureInItsOwnParagraphBelongsToThePostBefore() {
    assertThat(
            posts(
                "The board met on Monday.\n\nThe mine will close for good.\n\n"
                    + "-- Dana Reyes (@danareyes) March 15, 2023"))
        .containsExactly("Dana Reyes: The mine will close for good.");
  }

  @Test
  void aHandleInTheMiddleOfASentenceSignsNothing() {
    assertThat(posts("The mine — Dana Reyes (@danareyes) owns it — will close for good."))
        .isEmpty();
  }
}
