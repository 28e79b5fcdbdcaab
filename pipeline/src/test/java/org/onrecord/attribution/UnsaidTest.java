package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is denied, what is not denied, and what is only told how or by whom. */
class UnsaidTest {

  private static List<String> cues(String words) {
    return FoundAttributions.in(words).stream()
        .map(a -> MarkedText.words(words, a.cue()) + ": " + a.polarity())
        .toList();
  }

  private static List<String> contents(String words) {
    return FoundAttributions.in(words).stream()
        .map(a -> MarkedText.words(words, a.cue()) + ": " + MarkedText.words(words, a.content()))
        .toList();
  }

  @Test
  void whoDeniesTakesASide() {
    assertThat(cues("Dunn denied that the mine was unsafe.")).containsExactly("denied: DENIES");
    assertThat(cues("Dunn has repeatedly denied that the mine was unsafe."))
        .containsExactly("has repeatedly denied: DENIES");
    assertThat(cues("Not surprisingly, Dunn denied the report.")).containsExactly("denied: DENIES");
    assertThat(cues("Dunn not only denied the report.")).containsExactly("not only denied: DENIES");
  }

  @Test
  void whoPutsThingsSomewhereSaysNothing() {
    assertThat(cues("Police put officers near two schools.")).isEmpty();
    assertThat(cues("The win put United above 12 rivals.")).isEmpty();
    assertThat(contents("Surveyors valued the hotel near the station at $40 million."))
        .containsExactly("valued: the hotel near the station at $40 million");
  }

  @Test
  void whoDoesNotDenyTakesNoSide() {
    assertThat(cues("Park did not deny that the mine was unsafe."))
        .containsExactly("did not deny: NEUTRAL");
    assertThat(cues("Wong has never denied that the mine was unsafe."))
        .containsExactly("has never denied: NEUTRAL");
    assertThat(cues("Smith refused to deny the report that the mine was unsafe."))
        .containsExactly("refused: NEUTRAL", "to deny: NEUTRAL");
    assertThat(cues("Nobody denied that the mine was unsafe.")).containsExactly("denied: NEUTRAL");
  }

  @Test
  void neverBelongsToTheCue() {
    assertThat(cues("Lee Wong never denied the charge.")).containsExactly("never denied: NEUTRAL");
  }

  @Test
  void whoRefusesDeniesNothing() {
    assertThat(cues("Acme refused to pay the town.")).containsExactly("refused: NEUTRAL");
    assertThat(cues("Park declined to say whether the plant would close."))
        .containsExactly("declined: NEUTRAL", "to say: NEUTRAL");
  }

  @Test
  void whoNeitherConfirmsNorDeniesSaysNothing() {
    assertThat(
            FoundAttributions.in(
                "Dunn would neither confirm nor deny that Acme had paid the town."))
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.polarity()).isEqualTo(Polarity.NEUTRAL))
        .allSatisfy(a -> assertThat(a.bucket()).isEqualTo(Bucket.UNATTRIBUTED));
  }

  @Test
  void whoDidNotHesitateToSayItSaidIt() {
    assertThat(FoundAttributions.in("Park did not hesitate to say that the mine was unsafe."))
        .extracting(Attribution::bucket)
        .containsExactly(Bucket.NAMED_SOURCE);
  }

  @Test
  void whatIsDeniedIsNotAttributedASecondTime() {
    assertThat(contents("Dunn denied reports that he had been arrested."))
        .containsExactly("denied: reports that he had been arrested");
    assertThat(contents("Dunn rejected the claim that he had lied."))
        .containsExactly("rejected: the claim that he had lied");
  }

  @Test
  void aNounBehindAVerbThatSaysNothingItselfIsACueWithIt() {
    assertThat(contents("Dunn issued a warning that the mine was unsafe."))
        .containsExactly("issued a warning: that the mine was unsafe");
  }

  @Test
  void whatSomebodyIgnoresOrReceivesIsNotSaidByThem() {
    assertThat(FoundAttributions.in("Dunn ignored reports that the mine was unsafe."))
        .allSatisfy(a -> assertThat(a.source().spans()).isEmpty());
    assertThat(FoundAttributions.in("Dunn received a warning that the mine was unsafe."))
        .allSatisfy(a -> assertThat(a.source().spans()).isEmpty());
  }

  @Test
  void whatAnotherClaimedStaysTheirsWhereItIsRejected() {
    assertThat(contents("Park rejected Dunn's claim that the mine was unsafe."))
        .containsExactly(
            "rejected: Dunn's claim that the mine was unsafe", "claim: that the mine was unsafe");
  }

  @Test
  void aStatementIsHowItWasSaidAndNoSecondCue() {
    assertThat(contents("Reyes said in a statement that the plant would close."))
        .containsExactly("said: that the plant would close");
    assertThat(contents("Reyes announced in a report that the plant would close."))
        .containsExactly("announced: that the plant would close");
    assertThat(contents("Reyes voiced fears that the plant would close."))
        .containsExactly("voiced: fears that the plant would close");
  }

  @Test
  void aReasonThatIsCitedIsAContentAndASourceIsNone() {
    assertThat(contents("Corvane closed the mine, citing weak demand in Europe."))
        .containsExactly("citing: weak demand in Europe");
    assertThat(contents("The judge freed Bell, citing a lack of evidence."))
        .containsExactly("citing: a lack of evidence");
    assertThat(contents("Corvane freed Bell, citing the release of prisoners."))
        .containsExactly("citing: the release of prisoners");
    assertThat(contents("Reyes cited the figure.")).containsExactly("cited: the figure");
    assertThat(contents("Reyes cited Bell's remarks about the town."))
        .contains("cited: Bell's remarks about the town");
    assertThat(contents("The Harbor Post reported the deal, citing unidentified sources."))
        .containsExactly("reported: the deal");
    assertThat(contents("The Harbor Post, citing court documents, said the mine would close."))
        .containsExactly("said: the mine would close");
  }
}
