package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.compare.TestArticles;

/** Numbers of people and things, which a claim states beside or instead of an amount or a day. */
class CountClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Fourteen people died when the ferry sank, Jane Roe said.;deaths: Fourteen people",
        "The flood has killed 31 people, Jane Roe said.;deaths: 31 people",
        "Jane Roe said 31 people had lost their lives.;deaths: 31 people",
        "Jane Roe put the death toll at nine.;deaths: nine",
        "The number of dead has climbed to 131, Jane Roe said.;deaths: 131",
        "At least 74 people are known to have died, Jane Roe said.;deaths: At least 74 people",
        "Jane Roe said a storm left 14 people dead.;deaths: 14 people",
        "Jane Roe said 57 people had suffered injuries.;injuries: 57 people",
        "Nine people are still missing, Jane Roe said.;missing: Nine people",
        "Police made 24 arrests, Jane Roe said.;arrests: 24 arrests",
        "Two dozen fans were taken into custody, Jane Roe said.;arrests: Two dozen fans",
        "Jane Roe said fog had forced the cancellation of 112 flights.;cancelled: 112 flights",
        "Some 60,000 people took part in the march, Jane Roe said.;attendance: Some 60,000 people",
        "Jane Roe put the crowd at 2,500.;attendance: 2,500",
        "A crowd of more than 4,000 people filled the square, Jane Roe said.;attendance: more than 4,000 people",
        "The turnout was 22,000, Jane Roe said.;attendance: 22,000",
        "Jane Roe said 900 jobs were going at the plant.;job cuts: 900 jobs",
        "The plant is to cut 1,200 jobs, Jane Roe said.;job cuts: 1,200 jobs",
        "About 1,200 workers will lose their jobs, Jane Roe said.;job cuts: About 1,200 workers",
        "The train was travelling at 95 kilometres an hour, Jane Roe said.;speed: 95 kilometres an hour",
        "The fire had spread over 6,700 hectares, Jane Roe said.;burnt: 6,700 hectares",
        "There were 212 people on board, Jane Roe said.;aboard: 212 people"
      })
  void whatANumberIsOfIsToldInManyWays(String text, String told) {
    assertThat(counts(text)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 14 people met, Jane Roe said.",
        "It was not 14 people that died, Jane Roe said.",
        "Jane Roe said the Six Nations had begun.",
        "Jane Roe said it took four days.",
        "Jane Roe said she paid $14."
      })
  void aNumberThatStatesNothingNewIsNoCount(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void newsInTheArticlesOwnVoiceIsClaimedWithANameOnly() {
    assertThat(counts("A flood in Tarnby killed 31 people.")).containsExactly("deaths: 31 people");
    assertThat(counts("A flood killed 31 people.")).isEmpty();
  }

  @Test
  void whatIsCountedTwiceByOneVerbIsOneClaim() {
    List<Claim> claims = claims("Jane Roe said the ferry carried 200 passengers and nine crew.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).counts()).hasSize(2);
  }

  @Test
  void theArticleMayCountTwiceToo() {
    assertThat(counts("A flood in Tarnby killed 31 people and nine dogs."))
        .containsExactly("deaths: 31 people", "deaths: nine dogs");
  }

  @Test
  void anotherFortyIsAPart() {
    Count count =
        claims("The plant is to cut another 40 jobs, Jane Roe said.").get(0).counts().get(0);
    assertThat(count.narrowed()).containsExactly("other");
  }

  @Test
  void aYearAgoIsNoRate() {
    Count count = claims("Jane Roe said 14 people died a year ago.").get(0).counts().get(0);
    assertThat(count.narrowed()).isEmpty();
  }

  @Test
  void aVerbWithTwoTimesStatesItsNumberOnce() {
    String text = "Nineteen people died between Monday and Wednesday, Jane Roe said.";
    assertThat(counts(text)).containsExactly("deaths: Nineteen people");
  }

  @Test
  void wordsThatMakeItAPartAreKept() {
    Count count =
        claims("The plant is to cut 40 warehouse jobs, Jane Roe said.").get(0).counts().get(0);
    assertThat(count.narrowed()).containsExactly("warehouse");
    assertThat(count.isWhole()).isFalse();
  }

  private static List<Claim> claims(String text) {
    return Stream.of(ClaimKind.STATEMENT, ClaimKind.DATE)
        .flatMap(kind -> TestArticles.claims(text, kind).stream())
        .toList();
  }

  private static List<String> counts(String text) {
    return claims(text).stream()
        .flatMap(claim -> claim.counts().stream())
        .map(count -> count.measure() + ": " + count.passage().text())
        .toList();
  }
}
