package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Bucket;
import org.onrecord.compare.TestArticles;

class ClaimExtractorTest {

  private static List<Claim> claims(String text) {
    return TestArticles.claims("a", "Harbor Post", "2023-05-02", text);
  }

  private static Claim only(String text, ClaimKind kind) {
    List<Claim> claims = claims(text).stream().filter(c -> c.kind() == kind).toList();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Claim money(String text) {
    return only(text, ClaimKind.MONEY);
  }

  @Test
  void anAmountTellsWhoGaveItToWhomAndWhen() {
    Claim claim = money("Vexcorp paid Brightline $40 million in March 2023.");
    assertThat(claim.subject()).containsExactly("Vexcorp");
    assertThat(claim.predicate()).isEqualTo("pay");
    assertThat(claim.object()).containsExactly("Brightline");
    assertThat(claim.time())
        .hasValueSatisfying(t -> assertThat(t.passage().text()).isEqualTo("March 2023"));
    assertThat(claim.bucket()).isEqualTo(Bucket.UNATTRIBUTED);
    assertThat(claim.attributionId()).isEmpty();
  }

  @Test
  void aSpeakerWithoutANameIsToldByWhatItIs() {
    assertThat(money("The union said Vexcorp paid $40 million.").origin().words())
        .isEqualTo("the union (Harbor Post)");
    Origin officials = money("Officials said Vexcorp paid $40 million.").origin();
    assertThat(officials.words()).isEqualTo("officials (Harbor Post)");
    assertThat(officials.isPlural()).isTrue();
    assertThat(money("He said Vexcorp paid $40 million.").origin().words())
        .isEqualTo("somebody whom Harbor Post quotes");
  }

  @Test
  void aTimeInFrontOfTheClauseBelongsToIt() {
    Claim claim = money("In March 2023, Vexcorp paid Brightline $40 million.");
    assertThat(claim.time()).isPresent();
    Claim date = only("In March 2023, Jane Roe left Vexcorp.", ClaimKind.DATE);
    assertThat(date.subject()).containsExactly("Jane Roe");
    assertThat(date.predicate()).isEqualTo("leave");
  }

  @Test
  void twoAmountsOfOneVerbAreNotCompared() {
    assertThat(claims("Vexcorp paid Brightline $3 million and Oak Partners $8 million."))
        .allSatisfy(c -> assertThat(c.caveats()).isNotEmpty());
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    List<Claim> claims =
        claims(
            "Jane Roe donated $5 million to the Harbor Museum and gave $2 million to Elm College.");
    assertThat(claims).hasSize(2);
    assertThat(claims).allSatisfy(c -> assertThat(c.subject()).containsExactly("Jane Roe"));
    assertThat(claims)
        .extracting(Claim::object)
        .containsExactlyInAnyOrder(List.of("Harbor Museum"), List.of("Elm College"));
  }

  @Test
  void aRelativePronounStandsForTheNounsBeforeIt() {
    Claim claim =
        money(
            "The fund was backed by donors like Jane Roe and Tom Ashby, who had as a group pledged $3 million.");
    assertThat(claim.subject()).containsExactly("Jane Roe", "Tom Ashby");
    assertThat(claim.modality()).isEqualTo(Modality.PROMISE);
  }

  @Test
  void theFirstPersonInAQuoteIsItsSource() {
    Claim claim = money("\"I paid Brightline $4 million,\" Jane Roe said.");
    assertThat(claim.subject()).containsExactly("Jane Roe");
    assertThat(claim.origin().keys()).containsExactly("person:jane roe");
  }

  @Test
  void thePassiveNamesItsDoerBehindBy() {
    Claim claim = money("Brightline was acquired by Vexcorp for $2.5 billion in 2021.");
    assertThat(claim.subject()).containsExactly("Vexcorp");
    assertThat(claim.object()).containsExactly("Brightline");
  }

  @Test
  void theClauseAndNotTheParagraphIsTheSpan() {
    Claim claim =
        money(
            "He had left early (Tom Ashby had already given $3 million), but the bank said no, people said.");
    assertThat(claim.spans()).hasSize(1);
    assertThat(claim.spans().get(0).text()).isEqualTo("Tom Ashby had already given $3 million");
  }

  @Test
  void whatUnnamedPeopleHandOnStaysTheirs() {
    Claim claim =
        money(
            "Jane Roe told the board that Vexcorp paid Brightline $40 million, people familiar with the matter said.");
    assertThat(claim.bucket()).isEqualTo(Bucket.PEOPLE_FAMILIAR);
    assertThat(claim.attributionId()).contains("a2");
    assertThat(claim.origin().words()).isEqualTo("unnamed sources of Harbor Post");
  }

  @Test
  void anElidedClauseTakesItsPredicateFromTheOneBefore() {
    List<Claim> claims =
        claims(
            "Jane Roe would pay Elm College, Vexcorp said, but two former trustees said Roe did not.");
    Claim elided = claims.get(1);
    assertThat(elided.subject()).containsExactly("Jane Roe");
    assertThat(elided.predicate()).isEqualTo(claims.get(0).predicate()).isEqualTo("pay");
    assertThat(elided.object()).containsExactly("Elm College");
    assertThat(elided.negated()).isTrue();
  }

  @Test
  void whatADenialDeniesIsNegated() {
    Claim claim = money("Vexcorp denied that it had paid Brightline $40 million.");
    assertThat(claim.negated()).isTrue();
    assertThat(claim.subject()).containsExactly("Vexcorp");
  }

  @Test
  void questionsAndSuppositionsAreNotComparable() {
    assertThat(money("Did Vexcorp pay Brightline $40 million?").caveats()).isNotEmpty();
    assertThat(money("If Vexcorp paid Brightline $40 million, others would object.").caveats())
        .isNotEmpty();
    assertThat(money("Vexcorp paid Brightline $40 million.").caveats()).isEmpty();
  }

  @Test
  void everyAmountMakesAClaimEvenWithoutAVerb() {
    Claim claim = money("Brightline: $40 million");
    assertThat(claim.predicate()).isEmpty();
    assertThat(claim.caveats()).isNotEmpty();
  }

  @Test
  void anIdSurvivesAnEditElsewhereAndTellsRepetitionsApart() {
    Claim before = money("Vexcorp paid Brightline $40 million.");
    Claim after = money("A new first paragraph.\n\nVexcorp paid Brightline $40 million.");
    assertThat(after.claimId()).isEqualTo(before.claimId());
    List<Claim> twice =
        claims("Vexcorp paid Brightline $40 million.\n\nVexcorp paid Brightline $40 million.");
    assertThat(twice).extracting(Claim::claimId).doesNotHaveDuplicates();
    assertThat(twice.get(0).claimId()).isEqualTo(before.claimId());
  }

  @Test
  void anAgencysStoryGoesBackToTheAgency() {
    Claim claim = money("HARBOR CITY (AP) - Vexcorp paid Brightline $40 million.");
    assertThat(claim.origin().keys()).containsExactly("organization:associated press");
  }

  @Test
  void whoNeverDeniedADebtNeitherOwesItNorNot() {
    assertThat(money("Jane Roe never denied owing $5 million.").caveats()).anyMatch(Caveat::open);
    assertThat(money("Jane Roe refused to deny owing $5 million.").caveats())
        .anyMatch(Caveat::open);
    assertThat(money("Jane Roe denied owing $5 million.").caveats()).isEmpty();
  }

  @Test
  void whatSomebodyRefusedToDenyIsNeitherSoNorNot() {
    Claim claim = money("Jane Roe refused to deny that Vexcorp owed her $2 million.");
    assertThat(claim.negated()).isFalse();
    assertThat(claim.caveats()).anyMatch(Caveat::open);
  }

  @Test
  void whatSomebodyDeniesIsNotSo() {
    Claim claim = money("Jane Roe denied that Vexcorp owed her $2 million.");
    assertThat(claim.negated()).isTrue();
    assertThat(claim.caveats()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No forced dismissals are planned, Jane Roe said.",
        "No further strikes are planned, Jane Roe said.",
        "Jane Roe said no newly hired nurses were dismissed.",
        "No other closures are planned, Jane Roe said.",
        "\"At no point did we pay Vexcorp,\" Jane Roe said.",
        "Not once has Vexcorp paid Brightline, Jane Roe said.",
        "Customers were unable to pay Vexcorp, Jane Roe said.",
        "Jane Roe said Vexcorp had yet to pay Brightline."
      })
  void whatThereIsNoneOfIsDenied(String text) {
    assertThat(claims(text)).isNotEmpty().allMatch(Claim::negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Roe accused Vexcorp of having sold the mine for $4 million.;Vexcorp > sell > mine",
        "The mine was sold for $4 million by nightfall, Jane Roe said.;> sell > mine",
        "The fine was cut by half to $4 million in May, Jane Roe said.;> cut > fine",
        "Vexcorp sold it to Acme for $4 million.;Acme > buy >",
        "Brightline owns a mill. Vexcorp bought it for $4 million.;Vexcorp > buy >",
        "Joan Bell, 41, of Mill Lane, Tarnby, who stole $4 million, was jailed.;Joan Bell > steal >"
      })
  void whoDoesItIsToldByTheWordsAround(String text, String told) {
    assertThat(TestArticles.told(money(text))).isEqualTo(told);
  }

  @Test
  void anElidedPerfectTakesUpTheVerbAboveAnInfinitive() {
    assertThat(claims("Asked whether she had promised to leave, Jane Roe said she had not."))
        .anySatisfy(
            claim -> {
              assertThat(claim.predicate()).isEqualTo("promise");
              assertThat(claim.negated()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vexcorp recovered $3 million of the $5 million.",
        "Revenue rose to $3 million, beating analysts' average estimate of $5 million."
      })
  void aWholeAndAnEstimateAreNotTheValue(String text) {
    List<Claim> amounts = claims(text).stream().filter(c -> c.money().isPresent()).toList();
    assertThat(amounts).hasSize(2);
    assertThat(amounts)
        .filteredOn(claim -> claim.money().orElseThrow().passage().text().equals("$5 million"))
        .allMatch(claim -> claim.caveats().stream().anyMatch(Caveat::open));
    assertThat(amounts)
        .filteredOn(claim -> claim.money().orElseThrow().passage().text().equals("$3 million"))
        .allMatch(claim -> claim.caveats().isEmpty());
  }

  @Test
  void aHedgeIsNoPartOfWhatIsCounted() {
    assertThat(claims("Jane Roe said at least 14 people were killed."))
        .allMatch(claim -> claim.object().equals(List.of("people")));
  }

  @Test
  void whatHadToBeDoneWasDone() {
    assertThat(only("A mill where 58 people had to be moved on Sunday was warned.", ClaimKind.DATE))
        .matches(claim -> claim.modality() == Modality.FACT);
    assertThat(only("Vexcorp has to pay on Friday.", ClaimKind.DATE).modality())
        .isEqualTo(Modality.FORECAST);
  }

  @Test
  void whatIsLessCertainIsLeftOpen() {
    assertThat(claims("Jane Roe said the captain was less certain to stay."))
        .isNotEmpty()
        .noneMatch(claim -> claim.caveats().isEmpty());
  }

  @Test
  void aRangeOfTimeIsOnePeriodAndNoTwoDays() {
    List<Claim> dates =
        claims("Between January 2019 and June 2024 Jane Roe ran the mill.").stream()
            .filter(claim -> claim.kind() == ClaimKind.DATE)
            .toList();
    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).bounds())
        .extracting(TimeBound::words)
        .containsExactly("between january 2019 and june 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new pool will replace the 1960s baths in Bridge Street.",
        "Jane Roe said summers were warmer than they are today."
      })
  void aTimeOfAnotherThingIsNoDateOfTheEvent(String text) {
    assertThat(claims(text)).noneMatch(claim -> claim.kind() == ClaimKind.DATE);
  }

  @Test
  void aSumSinceThenHasNotTheYearBefore() {
    assertThat(
            claims("Jane Roe said Vexcorp had received $4 million in 2022 and $6 million since."))
        .filteredOn(c -> c.money().filter(m -> m.passage().text().equals("$6 million")).isPresent())
        .singleElement()
        .matches(claim -> claim.time().isEmpty());
  }

  @Test
  void whatWouldHaveHadToBePaidWasNot() {
    assertThat(money("Acme would otherwise have had to pay $5 million.").modality())
        .isEqualTo(Modality.BELIEF);
  }

  @Test
  void aMoveFromOneDayToAnotherTellsTheSecond() {
    assertThat(claims("The council moved the vote from 3 May 2026 to 6 June 2026."))
        .anySatisfy(
            claim -> {
              assertThat(claim.time().orElseThrow().time().value()).isEqualTo("2026-06-06");
              assertThat(claim.bounds()).isEmpty();
            });
  }

  @Test
  void aDecadeBehindAPrepositionIsATime() {
    assertThat(claims("In the 1990s Acme paid $5 million."))
        .anyMatch(claim -> claim.kind() == ClaimKind.DATE);
  }

  @Test
  void aRangeOfAnotherClauseBoundsNothing() {
    assertThat(only("From 2019 to 2024 Roe ran Acme, which paid in June 2023.", ClaimKind.DATE))
        .matches(claim -> claim.bounds().isEmpty());
  }

  @Test
  void whoIsCertainTellsAFact() {
    assertThat(money("Police are certain that Roy Hale stole $5 million in 2024.").modality())
        .isEqualTo(Modality.FACT);
  }
}
