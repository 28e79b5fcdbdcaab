package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Published;
import org.onrecord.time.TimeExpression.Type;

class TimeFinderTest {

  /** A Wednesday. */
  private static final Published PUBLISHED =
      Published.on(LocalDate.parse("2021-06-16"), Published.From.META);

  private final TimeFinder finder = new TimeFinder();

  private List<TimeExpression> find(String... sentences) {
    return finder.find(Tagged.text(sentences), PUBLISHED);
  }

  private TimeExpression only(String... sentences) {
    List<TimeExpression> found = find(sentences);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private TimeExpression last(String... sentences) {
    List<TimeExpression> found = find(sentences);
    return found.get(found.size() - 1);
  }

  private static String wording(TimeExpression time, String... sentences) {
    return time.span().in(Tagged.text(sentences).text());
  }

  @Nested
  class FullDates {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The plant opened/VBD on March 5 , 2015 .|2015-03-05",
          "The plant opened/VBD on 5 March 2015 .|2015-03-05",
          "The plant opened/VBD on the 5th of March , 2015 .|2015-03-05",
          "The plant opened/VBD on Thursday , March 5th , 2015 .|2015-03-05",
          "The plant opened/VBD on Mar.5 , 2015 .|2015-03-05",
          "The plant opened/VBD on 2015-03-05 .|2015-03-05",
          "The plant opened/VBD on 3/5/2015 .|2015-03-05",
          "The plant opened/VBD on 25/3/2015 .|2015-03-25",
          "The plant opened/VBD on 05.03.2015 .|2015-03-05",
          "The plant opened/VBD on 11/02/89 .|1989-11-02",
          "The plant opened/VBD in March 2015 .|2015-03",
          "The plant opened/VBD in March of 2015 .|2015-03",
          "The plant opened/VBD in 2015 .|2015",
          "The plant opened/VBD in '98 .|1998",
          "The plant opened/VBD in nineteen ninety-seven .|1997",
          "The plant opened/VBD in fiscal 2015 .|2015",
          "The plant opened/VBD in FY 2014-15 .|2015",
          "The plant opened/VBD in FY14-15 .|2015",
          "The plant opened/VBD in the financial year 2014/15 .|2015",
          "The plant opened/VBD in fiscal 1999-2000 .|2000",
          "The plant opened/VBD in the third quarter of 2015 .|2015-Q3",
          "The plant opened/VBD in the 2015 third quarter .|2015-Q3",
          "The plant opened/VBD in Q3 2015 .|2015-Q3",
          "The plant opened/VBD in the last quarter of 2015 .|2015-Q4",
          "The plant opened/VBD in H1 2015 .|2015-H1",
          "The plant opened/VBD in 2H 2015 .|2015-H2",
          "The plant opened/VBD in the first week of June 2015 .|2015-W23",
          "The plant opened/VBD in the second week of June 2015 .|2015-W24",
          "The plant opened/VBD in the first half of 2015 .|2015-H1",
          "The plant opened/VBD in the summer of 2015 .|2015-SU",
          "The plant opened/VBD in the winter of 2015 .|2015-WI",
          "The plant opened/VBD in the 1990s .|199",
          "The plant opened/VBD in the mid-1990s .|199",
          "The plant opened/VBD in the '80s .|198",
          "The plant opened/VBD in the nineties .|199",
          "The plant opened/VBD in the 19th century .|18",
          "The plant opened/VBD on Christmas Day 2015 .|2015-12-25",
          "The plant opened/VBD on Thanksgiving 2015 .|2015-11-26",
          "The plant opened/VBD on Easter Monday 2015 .|2015-04-06",
        })
    void aDateWithItsYearNeedsNoAnchor(String sentence, String value) {
      TimeExpression time = only(sentence);

      assertThat(time.value()).isEqualTo(value);
      assertThat(time.type()).isEqualTo(Type.DATE);
      assertThat(time.anchor()).isEqualTo(Anchor.NONE);
      assertThat(time.assumed()).isFalse();
    }

    @Test
    void theFullStopOfTheSentenceIsNoPartOfAMonthWrittenOut() {
      String sentence = "It opened/VBD on the 17th of February .";

      assertThat(wording(only(sentence), sentence)).isEqualTo("the 17th of February");
    }

    @Test
    void aMonthReachesFromItsFirstDayToItsLast() {
      TimeExpression time = only("The plant opened/VBD in February 2016 .");

      assertThat(time.earliest()).isEqualTo("2016-02-01");
      assertThat(time.latest()).isEqualTo("2016-02-29");
    }

    @Test
    void earlyAYearIsItsFirstThird() {
      TimeExpression time = only("The plant opened/VBD in early/JJ 2018 .");

      assertThat(time.value()).isEqualTo("2018");
      assertThat(time.mod()).isEqualTo("START");
      assertThat(time.earliest()).isEqualTo("2018-01-01");
      assertThat(time.latest()).isEqualTo("2018-05-02");
    }

    @Test
    void twoDaysShareTheirMonthAndYear() {
      assertThat(find("The fair ran/VBD Aug. 3-5 , 2015 ."))
          .extracting(TimeExpression::value)
          .containsExactly("2015-08-03", "2015-08-05");
    }

    @Test
    void twoYearsShareTheirCentury() {
      assertThat(find("The season/NN 2015-16 was long ."))
          .extracting(TimeExpression::value)
          .containsExactly("2015", "2016");
    }
  }

  @Nested
  class RelativeToThePublishedDate {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Halden said on Friday that it closed/VBD .|2021-06-11",
          "Halden said on Wednesday that it closed/VBD .|2021-06-16",
          "Halden will meet/VB on Friday .|2021-06-18",
          "Halden scheduled/VBD/schedule a vote for Friday .|2021-06-18",
          "Halden plans/VBZ to meet/VB Friday .|2021-06-18",
          "Halden closed/VBD in November .|2020-11",
          "Halden will close/VB in November .|2021-11",
          "Halden closed/VBD in June .|2021-06",
          "Halden closed/VBD on Feb. 17 .|2021-02-17",
          "Halden will open/VB on Feb. 17 .|2022-02-17",
          "Halden closed/VBD last November .|2020-11",
          "Halden closed/VBD last year .|2020",
          "Halden closed/VBD last week .|2021-W23",
          "Halden closed/VBD last month .|2021-05",
          "Halden will open/VB next quarter .|2021-Q3",
          "Halden closed/VBD yesterday .|2021-06-15",
          "Halden closed/VBD the day before yesterday .|2021-06-14",
          "Halden closed/VBD four years ago .|2017",
          "Halden closed/VBD three weeks ago .|2021-W21",
          "Halden closed/VBD 10 days ago .|2021-06-06",
          "Halden closed/VBD over the weekend .|2021-W23-WE",
          "Halden reported/VBD a loss in the latest/JJS quarter .|2021-Q1",
          "Halden reported/VBD a loss in the fourth quarter .|2020-Q4",
          "Halden expects/VBZ to/TO report/VB a loss for the first quarter .|2021-Q1",
          "Halden will/MD see/VB lower/JJR first-quarter/JJ sales/NNS .|2021-Q1",
          "Halden will/MD open/VB the plant by the first quarter .|2022-Q1",
          "Halden hopes/VBZ to/TO close/VB the sale/NN in the first quarter .|2022-Q1",
          "The launch is/VBZ/be set/VBN for the first quarter .|2022-Q1",
          "Halden will/MD unveil/VB it in the first quarter .|2022-Q1",
          "Game/NN 5 is/VBZ/be Sunday/NNP .|2021-06-20",
          "The vote is/VBZ/be on Friday/NNP .|2021-06-18",
          "It closes/VBZ unless/IN a deal is/VBZ/be reached/VBN by Monday/NNP .|2021-06-21",
          "Halden closed/VBD last fall/NN .|2020-FA",
          "Halden will close/VB in two weeks .|2021-W26",
          "Halden postponed/VBD/postpone the vote until Friday .|2021-06-18",
          "Halden stayed/VBD/stay until Friday .|2021-06-11",
          "Halden asked/VBD/ask for a reply by Friday .|2021-06-18",
          "On Friday/NNP , Halden is/VBZ/be due/JJ in court .|2021-06-18",
          "Halden takes/VBZ/take over/RP on Friday .|2021-06-18",
          "On Friday/NNP , Halden is/VBZ/be also/RB due/JJ to open/VB .|2021-06-18",
          "On Friday/NNP , the polls are/VBP/be open/JJ .|2021-06-18",
          "In January/NNP , the mill is/VBZ/be idle/JJ .|2021-01",
          "Halden announced/VBD/announce the plan May 21 .|2021-05-21",
          "Halden opens/VBZ/open on Monday .|2021-06-21",
          "Halden declared/VBD/declare a dividend payable/JJ July 1 .|2021-07-01",
          "Halden has/VBZ a loan that falls/VBZ due/IN in March .|2022-03",
          "Halden set/VBD a record in March .|2021-03",
        })
    void theTensePicksTheYearAndTheWeek(String sentence, String value) {
      TimeExpression time = only(sentence);

      assertThat(time.value()).isEqualTo(value);
      assertThat(time.anchor()).isEqualTo(new Anchor(Anchor.Kind.PUBLISHED, "", "2021-06-16"));
    }

    @Test
    void aComingElectionIsTheNearestOneWhateverTheVerbSays() {
      assertThat(only("Halden said the July 8 election was close/JJ .").value())
          .isEqualTo("2021-07-08");
    }

    @Test
    void aQuarterThatEndsInJulyIsTheCalendarQuarterItSharesMostOf() {
      assertThat(find("Sales rose/VBD in the quarter ended/VBN July 31 , 2020 ."))
          .extracting(TimeExpression::value)
          .containsExactly("2020-Q2", "2020-07-31");
    }

    @Test
    void oneDayAheadIsNoDuration() {
      assertThat(only("Halden will one day be/VB rich/JJ .").value()).isEqualTo("FUTURE_REF");
    }

    @Test
    void theWeekdayOfADateOverrulesTheTense() {
      assertThat(only("Halden said on Saturday , June 26 that it was late/JJ .").value())
          .isEqualTo("2021-06-26");
    }

    @Test
    void earlierThisYearEndsWithThePublishedDay() {
      TimeExpression time = only("Halden closed/VBD earlier this year .");

      assertThat(time.value()).isEqualTo("2021");
      assertThat(time.earliest()).isEqualTo("2021-01-01");
      assertThat(time.latest()).isEqualTo("2021-06-16");
    }
  }

  @Nested
  class AnchoredInTheStory {

    @Test
    void laterCountsFromTheDateToldBefore() {
      TimeExpression time =
          last(
              "Halden left/VBD the board on Feb. 20 , 2018 .",
              "The board met/VBD him twice/RB .",
              "Less/JJR than/IN six months later , it sold/VBD the plant .");

      assertThat(time.earliest()).isEqualTo("2018-02-20");
      assertThat(time.latest()).isEqualTo("2018-08-20");
      assertThat(time.mod()).isEqualTo("LESS_THAN");
      assertThat(time.anchor())
          .isEqualTo(new Anchor(Anchor.Kind.EVENT, "Feb. 20, 2018", "2018-02-20"));
    }

    @Test
    void anEventIsFoundByItsVerbAndItsName() {
      String[] sentences = {
        "When Quillfish launched/VBD in November , everybody cheered/VBD .",
        "Rivals copied/VBD it , and Halden bought/VBD a boat in March .",
        "A month after the launch of Quillfish , Halden resigned/VBD ."
      };
      TimeExpression time = last(sentences);

      assertThat(wording(time, sentences)).isEqualTo("A month after the launch of Quillfish");
      assertThat(time.earliest()).isEqualTo("2020-12-01");
      assertThat(time.latest()).isEqualTo("2020-12-31");
      assertThat(time.anchor().kind()).isEqualTo(Anchor.Kind.EVENT);
    }

    @Test
    void anEventNotToldBeforeLeavesADuration() {
      String[] sentences = {"A month after the launch of Quillfish , Halden resigned/VBD ."};
      TimeExpression time = only(sentences);

      assertThat(time.type()).isEqualTo(Type.DURATION);
      assertThat(time.value()).isEqualTo("P1M");
      assertThat(wording(time, sentences)).isEqualTo("A month");
    }

    @Test
    void aYearEarlierThanAQuarterIsTheSameQuarter() {
      assertThat(
              last("Halden 's third-quarter/JJ profit was $ 5 million ,"
                      + " compared/VBN with $ 3 million a year earlier .")
                  .value())
          .isEqualTo("2019-Q3");
    }

    @Test
    void theFollowingYearIsTheOneAfterTheYearTold() {
      assertThat(
              last("Halden opened/VBD in 1995 .", "The following/VBG year it closed/VBD .").value())
          .isEqualTo("1996");
    }

    @Test
    void daysAfterAHolidayCountFromIt() {
      TimeExpression time = only("Halden opened/VBD two days after Christmas 2015 .");

      assertThat(time.value()).isEqualTo("2015-12-27");
      assertThat(time.anchor())
          .isEqualTo(new Anchor(Anchor.Kind.EXPLICIT, "Christmas 2015", "2015-12-25"));
    }
  }

  @Nested
  class DurationsSetsAndTimesOfDay {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "It took/VBD six months .|P6M",
          "A six-month/JJ pause followed/VBD .|P6M",
          "It took/VBD two and a half years .|P2Y6M",
          "It took/VBD 2 1/2 hours .|PT2H30M",
          "It took/VBD an hour and a half .|PT1H30M",
          "It took/VBD several/JJ weeks .|PXW",
          "It took/VBD a couple of decades .|P20Y",
          "It took/VBD twenty-five days .|P25D",
          "It was quiet/JJ for years .|PXY",
          "It grew/VBD in the past three years .|P3Y",
        })
    void aDurationHasItsLength(String sentence, String value) {
      TimeExpression time = only(sentence);

      assertThat(time.value()).isEqualTo(value);
      assertThat(time.type()).isEqualTo(Type.DURATION);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Sales rose/VBD in the year ended March 31 .",
          "Sales rose/VBD in the year to March .",
          "Sales rose/VBD in the fiscal year to 31 March 2021 ."
        })
    void aYearThatIsToldByItsEndIsALength(String sentence) {
      TimeExpression year = find(sentence).get(0);

      assertThat(year.value()).isEqualTo("P1Y");
      assertThat(year.type()).isEqualTo(Type.DURATION);
    }

    @ParameterizedTest
    @CsvSource({
      "It grew/VBD in the last three months of 2020 ., 2020-10-01, 2020-12-31",
      "It closed/VBD on the last day of 2019 ., 2019-12-31, 2019-12-31",
      "It grew/VBD in the final two weeks of March 2020 ., 2020-03-18, 2020-03-31"
    })
    void theLastDaysOfATimeEndWithIt(String sentence, String earliest, String latest) {
      TimeExpression time = find(sentence).get(0);

      assertThat(time.type()).isEqualTo(TimeExpression.Type.DURATION);
      assertThat(time.earliest()).isEqualTo(earliest);
      assertThat(time.latest()).isEqualTo(latest);
      assertThat(time.anchor().kind()).isEqualTo(Anchor.Kind.EXPLICIT);
    }

    @Test
    void thePastThreeYearsEndWithThePublishedDay() {
      TimeExpression time = only("It grew/VBD in the past three years .");

      assertThat(time.earliest()).isEqualTo("2018-06-16");
      assertThat(time.latest()).isEqualTo("2021-06-16");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "They meet/VBP every day .|P1D",
          "They meet/VBP every other week .|P2W",
          "They meet/VBP each July .|XXXX-07",
          "They meet/VBP every Thursday .|XXXX-WXX-4",
          "They meet/VBP on Tuesday nights .|XXXX-WXX-2TNI",
          "They meet/VBP twice/RB a week .|P1W",
          "It costs/VBZ 5 dollars/NNS a month .|P1M",
          "They meet/VBP daily/RB .|P1D",
        })
    void whatHappensAgainIsASet(String sentence, String value) {
      TimeExpression time = only(sentence);

      assertThat(time.value()).isEqualTo(value);
      assertThat(time.type()).isEqualTo(Type.SET);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "It closed/VBD at 5 p.m. EST March 3 .|2021-03-03T17:00",
          "It closed/VBD at noon Tuesday .|2021-06-15T12:00",
          "It closed/VBD Friday night .|2021-06-11TNI",
          "It closed/VBD on the night of March 3 .|2021-03-03TNI",
          "It closed/VBD at 10:35 a.m. Monday .|2021-06-14T10:35",
          "It closed/VBD at 10:35am Monday .|2021-06-14T10:35",
          "It closed/VBD this morning .|2021-06-16TMO",
          "It closed/VBD last night .|2021-06-15TNI",
        })
    void aTimeOfDayStandsOnItsDay(String sentence, String value) {
      TimeExpression time = only(sentence);

      assertThat(time.value()).isEqualTo(value);
      assertThat(time.type()).isEqualTo(Type.TIME);
    }
  }

  @Nested
  class WhatIsNoTime {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The 62-year-old/JJ man was 62 years old/JJ .",
          "May Halden said it may close/VB .",
          "They joined/VBD the March on Washington .",
          "He came/VBD second .",
          "The shop is open/JJ 24 hours a day .",
          "A 24-hour/JJ shop opened/VBD .",
          "About 2000 people/NNS came/VBD .",
          "It cost/VBD $ 1999 .",
          "He watched/VBD Saturday Night Live .",
          "She was word of the year .",
          "That time was hard/JJ .",
          "It sank/VBD at the same time .",
          "He was once/RB rich/JJ .",
        })
    void agesNamesAndNumbersAreLeftOut(String sentence) {
      assertThat(find(sentence)).isEmpty();
    }
  }

  @Nested
  class WithoutAPublishedDate {

    private List<TimeExpression> undated(String... sentences) {
      return finder.find(Tagged.text(sentences), Published.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "It closed/VBD in November .|XXXX-11",
          "It closed/VBD on Feb. 17 .|XXXX-02-17",
          "It closed/VBD on Friday .|XXXX-WXX-5",
          "It closed/VBD last year .|XXXX",
          "It closed/VBD yesterday .|XXXX-XX-XX",
          "It closed/VBD last week .|XXXX-WXX",
          "It closed/VBD in the third quarter .|XXXX-Q3",
          "It closed/VBD last fall/NN .|XXXX-FA",
          "It closed/VBD two years ago .|XXXX",
        })
    void nothingIsGuessed(String sentence, String value) {
      assertThat(undated(sentence))
          .singleElement()
          .satisfies(
              time -> {
                assertThat(time.value()).isEqualTo(value);
                assertThat(time.earliest()).isEmpty();
                assertThat(time.latest()).isEmpty();
                assertThat(time.anchor()).isEqualTo(Anchor.NONE);
              });
    }

    @Test
    void aFullDateJustToldGivesItsYearAndThatIsMarked() {
      List<TimeExpression> found =
          undated("It opened/VBD on March 3 , 2018 .", "It closed/VBD on March 9 .");

      assertThat(found.get(1).value()).isEqualTo("2018-03-09");
      assertThat(found.get(1).assumed()).isTrue();
    }

    @Test
    void aFullDateFarAwayDoesNot() {
      List<TimeExpression> found =
          undated(
              "It opened/VBD on March 3 , 2018 .",
              "All were glad/JJ .",
              "It closed/VBD in November .");

      assertThat(found.get(1).value()).isEqualTo("XXXX-11");
      assertThat(found.get(1).assumed()).isFalse();
    }
  }

  @Test
  void idsCountInTextOrderAndSpansDoNotOverlap() {
    AnnotatedText text =
        Tagged.text("It opened/VBD in 2015 and closed/VBD on Friday , May 3 , 2019 .");
    List<TimeExpression> found = finder.find(text, PUBLISHED);

    assertThat(found).extracting(TimeExpression::id).containsExactly("t1", "t2");
    assertThat(found.get(0).span().end()).isLessThanOrEqualTo(found.get(1).span().start());
    assertThat(found.get(1).span().in(text.text())).isEqualTo("Friday, May 3, 2019");
  }
}
