package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.attribution.Sourcing.NoteKind;
import org.onrecord.entity.References;

class SourcingFinderTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());

  private static Sourcing sourcing(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    List<Attribution> attributions = new AttributionFinder().find(text, List.of(), References.NONE);
    return new SourcingFinder().find(text, attributions, References.NONE);
  }

  @Test
  void theTermsOfAnonymityAreNotedOnceInTheirFullWords() {
    String words =
        "The executives, who asked not to be named because the plan is secret, said the plant would close.";

    assertThat(sourcing(words).notes())
        .filteredOn(note -> note.kind() == NoteKind.REASON_FOR_ANONYMITY)
        .extracting(note -> note.span().in(words))
        .containsExactly("asked not to be named");
  }

  @Test
  void theNumberOfSourcesThatTheArticleStatesIsKept() {
    assertThat(sourcing("The Herald spoke to eight people familiar with the plan.").unnamedStated())
        .isEqualTo(8);
  }

  @Test
  void anUnnamedSourceThatJudgesIsNoted() {
    String words =
        "Two former executives blasted Bell for the deal. A person close to the board called the "
            + "mine a disaster. A person familiar with the plan said the mine would close.";

    assertThat(sourcing(words).notes())
        .filteredOn(note -> note.kind() == NoteKind.ANONYMOUS_OPINION)
        .extracting(note -> note.span().in(words))
        .containsExactly("Bell for the deal", "the mine a disaster");
  }

  @Test
  void anOpinionUnderANameIsNotNoted() {
    assertThat(sourcing("Dana Reyes called the mine a disaster.").notes()).isEmpty();
  }

  @Test
  void theStoryOfAnotherOutletsUnnamedSourcesIsSecondHand() {
    String words =
        "The Harbor Post, citing people familiar with the matter, said Corvane had paid $30 million.";

    assertThat(sourcing(words).notes())
        .extracting(Sourcing.Note::kind)
        .contains(NoteKind.SECOND_HAND_ANONYMOUS);
  }

  @Test
  void aDenialOfChargesIsAResponse() {
    String words = "Corvane denied the allegations. Reyes did not deny the report.";

    assertThat(sourcing(words).responses())
        .extracting(response -> response.subject().in(words) + ": " + response.answer())
        .containsExactly("Corvane: DENIED");
  }

  @Test
  void whoWasAskedAndWhatCameOfItIsTold() {
    String words = "Corvane declined to comment. Reyes did not respond to a request for comment.";

    assertThat(sourcing(words).responses())
        .extracting(response -> response.subject().in(words) + ": " + response.answer())
        .containsExactly("Corvane: DECLINED", "Reyes: NOT_RESPONDED");
  }
}
