package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static List<String> answers(String words) {
    return sourcing(words).responses().stream()
        .map(response -> response.subject().in(words) + ": " + response.answer())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One woman, requesting anonymity, said the plant would close.",
        "A former worker who asked me not to use her name said the plant would close.",
        "A neighbour who did not want to give her surname said the plant would close.",
        "A banker insisting on anonymity said the plant would close."
      })
  void whoeverAsksNotToBeNamedSaysNothingByThat(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    assertThat(new AttributionFinder().find(text, List.of(), References.NONE))
        .extracting(attribution -> attribution.content().get(0).in(words))
        .containsExactly("the plant would close");
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
  void whoAnswersStandsBeforeARelativeClause() {
    assertThat(
            answers(
                "Kesta Bank, which lent Arvo Rail €90 million in 2023, declined to comment. "
                    + "Pell Mining, which bought the mine from Corrigan in 2019 for $40 million, "
                    + "did not respond to requests for comment. "
                    + "Dana Brix, who chaired the board until March, declined to be interviewed."))
        .containsExactly(
            "Kesta Bank: DECLINED", "Pell Mining: NOT_RESPONDED", "Dana Brix: DECLINED");
  }

  @Test
  void whoAnswersIsNotSomebodyInAnAside() {
    assertThat(answers("Corrigan, after meeting Pell, who runs Acme, declined to comment."))
        .containsExactly("Corrigan: DECLINED");
  }

  @Test
  void whoPleadsNotGuiltyDenies() {
    assertThat(
            answers(
                "Tom Vance has pleaded not guilty to the charges. "
                    + "Dana Brix pleaded guilty in May to taking $300,000 in bribes."))
        .containsExactly("Tom Vance: DENIED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tom Vance may plead not guilty on Friday.",
        "Tom Vance is expected to plead not guilty next week.",
        "If Tom Vance pleads not guilty, the trial will begin in May.",
        "Prosecutors said Tom Vance would plead not guilty.",
        "The police declined to interview Tom Vance.",
        "Corvane refused an interview request."
      })
  void whatMayComeOrIsRefusedToOthersIsNoAnswer(String words) {
    assertThat(answers(words)).isEmpty();
  }

  @Test
  void whoAddsADenialIsNotWhoWasAttacked() {
    assertThat(
            answers(
                "Dana Brix attacked Corvane, which lost $4 million last year, denying that she had "
                    + "met its owner. Tom Vance sued the bank, which lent him $8 million, and "
                    + "declined to comment."))
        .containsExactly("Dana Brix: DENIED", "Tom Vance: DECLINED");
  }

  @Test
  void whoIssuesAStatementAnswersByIt() {
    assertThat(answers("Corvane issued a statement denying that it owed money."))
        .containsExactly("Corvane: DENIED");
  }

  @Test
  void whoAnswersIsNoPlaceOrSumBeforeTheVerb() {
    assertThat(
            answers(
                "Corvane, based in Oslund, did not respond to a request for comment. Corvane said "
                    + "Pell Steel, which bought the mine for $12 million, declined to comment."))
        .containsExactly("Corvane: NOT_RESPONDED", "Pell Steel: DECLINED");
  }

  @Test
  void whoDeniesHavingDoneItHasAnswered() {
    assertThat(
            answers(
                "Dana Brix denied having offered any money. Tom Vance denied having any interest."))
        .containsExactly("Dana Brix: DENIED", "Tom Vance: DENIED");
  }

  @Test
  void whoDeniesWhatHeIsBlamedForHasAnswered() {
    String words =
        "Reyes denied that he stole the money. Bell denies this. Tom Vance denied stealing it. "
            + "Corvane rejected claims that it had lied.";

    assertThat(answers(words))
        .containsExactly("Reyes: DENIED", "Bell: DENIED", "Tom Vance: DENIED", "Corvane: DENIED");
  }

  @Test
  void whoTurnsDownARequestOrRulesOnAChargeHasNotDeniedIt() {
    String words =
        "The court dismissed the charges against Reyes. The insurer rejected the claim. "
            + "The judge denied that the motion was late. The town denied him a permit. "
            + "The Senate rejected a version of the bill.";

    assertThat(answers(words)).isEmpty();
  }

  @Test
  void aDenialOfChargesIsAResponse() {
    String words =
        "Corvane denied the allegations. Bell disputed that figure. Reyes did not deny the report.";

    assertThat(sourcing(words).responses())
        .extracting(response -> response.subject().in(words) + ": " + response.answer())
        .containsExactly("Corvane: DENIED", "Bell: DENIED");
  }

  @Test
  void whoWasAskedAndWhatCameOfItIsTold() {
    String words = "Corvane declined to comment. Reyes did not respond to a request for comment.";

    assertThat(sourcing(words).responses())
        .extracting(response -> response.subject().in(words) + ": " + response.answer())
        .containsExactly("Corvane: DECLINED", "Reyes: NOT_RESPONDED");
  }

  @Test
  void anArticleThatRestsOnOneUnnamedPersonIsNoted() {
    String words = "A person close to the board said the mine would close. The person added more.";

    assertThat(sourcing(words).notes())
        .filteredOn(note -> note.kind() == NoteKind.SINGLE_ANONYMOUS_SOURCE)
        .extracting(note -> note.span().in(words))
        .containsExactly("the mine would close");
  }

  @Test
  void aGroupOfUnnamedPersonsIsNotOneSource() {
    assertThat(sourcing("Several officials said the mine would close.").notes())
        .extracting(Sourcing.Note::kind)
        .doesNotContain(NoteKind.SINGLE_ANONYMOUS_SOURCE);
  }

  @Test
  void whoRefusesToDenyOrIsSaidNotToDenyHasDeniedNothing() {
    String words =
        "Reyes refused to deny the report. Bell could not deny the charge. Tom Vance failed to deny "
            + "the claim. Neither Dunn nor Park denied the report. Lee stopped short of denying it.";

    assertThat(answers(words)).containsExactly("Reyes: DECLINED");
  }

  @Test
  void aNegationOfAnotherVerbLeavesTheDenial() {
    String words =
        "Reyes, who did not testify, denied the report. Bell did not resign and denied the "
            + "allegations. Not surprisingly, Tom Vance denied the report.";

    assertThat(answers(words))
        .containsExactly("Reyes: DENIED", "Bell: DENIED", "Tom Vance: DENIED");
  }

  @Test
  void whoDoesNotOrWouldNotCommentDeclines() {
    String words =
        "Corvane does not comment on rumors. Reyes would not comment on the report. Bell would "
            + "neither confirm nor deny it. Dunn had no immediate comment. Park would not discuss it.";

    assertThat(answers(words))
        .containsExactly(
            "Corvane: DECLINED",
            "Reyes: DECLINED",
            "Bell: DECLINED",
            "Dunn: DECLINED",
            "Park: DECLINED");
  }

  @Test
  void whoDidNotCommentHasNotAnswered() {
    String words =
        "Corvane did not immediately comment. Reyes has not commented on the report. Park failed to "
            + "respond to a request for comment. The report does not discuss rumors.";

    assertThat(answers(words))
        .containsExactly("Corvane: NOT_RESPONDED", "Reyes: NOT_RESPONDED", "Park: NOT_RESPONDED");
  }

  @Test
  void aRefusalIsToldOnce() {
    assertThat(answers("Park declined to comment on the report."))
        .containsExactly("Park: DECLINED");
  }

  @Test
  void thereAreNoFewerUnnamedSourcesThanTheArticleStates() {
    Sourcing sourcing =
        sourcing("Four officials said the mine would close. A fifth official said it would not.");

    assertThat(sourcing.unnamedStated()).isEqualTo(4);
    assertThat(sourcing.unnamedAtLeast()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void partsOfAGroupAndBareSourcesAreNoNewSources() {
    String words =
        "Sources say mine will close.\n\nTwo people familiar with the plan said the mine would "
            + "close. One of the people said it would close in May. Sources said it was late.";

    assertThat(sourcing(words).unnamedAtLeast()).isEqualTo(2);
  }

  @Test
  void differentUnnamedSourcesCountEach() {
    String words =
        "A senior official said the mine would close. Another senior official said it would not. "
            + "The officials said Bell knew.";

    assertThat(sourcing(words).unnamedAtLeast()).isEqualTo(2);
  }

  @Test
  void aSourceOfWhomNothingIsToldIsNoted() {
    String words =
        "An insider said the mine would close. Several sources said Bell knew. "
            + "Two sources close to Bell said he did not.";

    assertThat(sourcing(words).notes())
        .filteredOn(note -> note.kind() == NoteKind.BARE_SOURCE)
        .extracting(note -> note.span().in(words))
        .containsExactly("An insider", "Several sources");
  }

  @Test
  void onlySomebodyIsReachedForComment() {
    assertThat(answers("Roe could not be reached about the $4 million."))
        .containsExactly("Roe: NOT_REACHED");
    assertThat(answers("Workers will strike on May 4 if no deal is reached.")).isEmpty();
  }
}
