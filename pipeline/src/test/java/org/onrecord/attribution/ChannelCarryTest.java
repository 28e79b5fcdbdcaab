package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.References;

class ChannelCarryTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());

  /** All persons of these texts are one. */
  private static final References ONE_PERSON = (sentence, tokens) -> List.of("e1");

  private static Attribution last(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    List<Attribution> found = new AttributionFinder().find(text, List.of(), ONE_PERSON);
    return found.get(found.size() - 1);
  }

  @Test
  void whatTheSpeakerSaysNextIsSaidThroughTheSameChannel() {
    Attribution next =
        last(
            "At a rally, Dana Reyes said the mine was safe. She added that the town would keep it.");

    assertThat(next.channel()).isEqualTo("speech");
    assertThat(next.why()).contains("a public channel: «at a rally», named in a sentence before");
  }

  @Test
  void aSpeechEndsWhereTheSpeakerTurnsToSomebody() {
    assertThat(
            last("At a rally, Dana Reyes said the mine was safe. She told her staff it would close.")
                .channel())
        .isEmpty();
  }

  @Test
  void aSpeechEndsOnAnotherDay() {
    assertThat(
            last("At a rally, Dana Reyes said the mine was safe. On Friday she said it was not.")
                .channel())
        .isEmpty();
  }

  @Test
  void aSpeechDoesNotReachThreeSentencesFurther() {
    assertThat(
            last("At a rally, Dana Reyes said the mine was safe. The crowd left. It rained. "
                    + "She said the town would keep it.")
                .channel())
        .isEmpty();
  }

  @Test
  void aPostGoesOnOnlyWhereSomebodyWrites() {
    assertThat(last("Reyes tweeted that the mine was safe. She said it would stay open.").channel())
        .isEmpty();
  }
}
