package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.compare.TestArticles;

/** News that an article tells in its own voice without a day or sum. */
class EventClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ivo Malkin has resigned from the University of Trebin.;Ivo Malkin > leave > University of Trebin",
        "Ivo Malkin has not resigned.;Ivo Malkin > (leave) >",
        "A jury in Leeds found Gavin Orsell guilty of bribery.;jury > convict > Gavin Orsell",
        "Gavin Orsell was acquitted of bribery by a jury.;jury > acquit > Gavin Orsell",
        "Adeline Seow has been appointed chief executive of Teluk Orient.;Teluk Orient > hire > Adeline Seow",
        "A judge refused bail to Rui Castanho.;judge > be refused bail > Rui Castanho",
        "Rui Castanho was granted bail.;> get bail > Rui Castanho"
      })
  void whatHappenedToSomebodyWithANameIsClaimed(String text, String told) {
    assertThat(TestArticles.claims(text, ClaimKind.STATEMENT))
        .extracting(TestArticles::told)
        .containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A deputy has resigned.",
        "Ivo Malkin resigns.",
        "Ivo Malkin would resign.",
        "If Ivo Malkin has resigned, a deputy will stand in.",
        "Ivo Malkin liked the hall."
      })
  void whatIsNoNewsOfSomebodyWithANameIsNot(String text) {
    assertThat(TestArticles.claims(text, ClaimKind.STATEMENT)).isEmpty();
  }

  @Test
  void anEventWithItsDayIsClaimedOnce() {
    String text = "Ivo Malkin resigned on Friday.";
    assertThat(TestArticles.claims(text, ClaimKind.STATEMENT)).isEmpty();
    assertThat(TestArticles.claims(text, ClaimKind.DATE)).hasSize(1);
  }

  @Test
  void whatADenialDeniesIsClaimedBesideTheAnswer() {
    assertThat(TestArticles.claims("Voss denied having met Karl Oster.", ClaimKind.STATEMENT))
        .extracting(TestArticles::told)
        .containsExactly("Voss > (meet) > Karl Oster");
  }

  @Test
  void whoeverDeclinesToCommentSaysNothing() {
    assertThat(TestArticles.claims("Voss declined to comment on that.", ClaimKind.STATEMENT))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Morgan denied that the coach Tom Ash left because of a row.",
        "Jane Morgan said the money was not spent wisely."
      })
  void aNegationMayDenyOnlyWhyOrHow(String text) {
    assertThat(TestArticles.claims(text, ClaimKind.STATEMENT))
        .allSatisfy(claim -> assertThat(claim.caveats()).isNotEmpty());
  }
}
