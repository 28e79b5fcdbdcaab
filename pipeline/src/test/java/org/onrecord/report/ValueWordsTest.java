package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.amount.Modifier;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

class ValueWordsTest {

  @Test
  void aHedgeKeepsItsDirection() {
    assertThat(amount("1E9", "1E9", "USD", Modifier.ABOUT, ""))
        .isEqualTo("about US$1\u00a0billion");
    assertThat(amount("5E6", "", "EUR", Modifier.MORE_THAN, ""))
        .isEqualTo("more than €5\u00a0million");
    assertThat(amount("", "700", "GBP", Modifier.UP_TO, "")).isEqualTo("up to £700");
  }

  @Test
  void aRangeNamesBothEndsAndItsUnit() {
    assertThat(amount("1E10", "1.5E10", "CHF", Modifier.RANGE, "year"))
        .isEqualTo("CHF 10\u00a0billion to CHF 15\u00a0billion per year");
  }

  @Test
  void otherCurrenciesStandInBracketsBehindTheAmount() {
    Bound low = bound("4E6");
    List<Equivalent> equivalents =
        List.of(
            new Equivalent(
                "m2",
                new Passage(4, 7, "$5m", new Span(4, 7)),
                bound("5E6"),
                bound("5E6"),
                "USD",
                Modifier.ABOUT),
            new Equivalent(
                "m3",
                new Passage(9, 12, "€6m", new Span(9, 12)),
                bound("6E6"),
                Bound.OPEN,
                "EUR",
                Modifier.MORE_THAN));

    assertThat(
            AmountWords.of(
                new Amount(
                    "m1", new Span(0, 3), low, low, "GBP", Modifier.EXACT, "year", equivalents)))
        .isEqualTo("£4\u00a0million (about US$5\u00a0million; more than €6\u00a0million) per year");
  }

  @Test
  void noDigitIsLost() {
    assertThat(amount("1234567", "1234567", "USD", Modifier.EXACT, "")).isEqualTo("US$1,234,567");
    assertThat(amount("1.762E9", "1.762E9", "USD", Modifier.EXACT, ""))
        .isEqualTo("US$1.762\u00a0billion");
    assertThat(amount("0.04", "0.04", "USD", Modifier.EXACT, "")).isEqualTo("US$0.04");
  }

  @Test
  void datesAreSpelt() {
    assertThat(time("2023-03-15", "", "2023-03-15", "2023-03-15")).isEqualTo("15 March 2023");
    assertThat(time("2022-11", "", "2022-11-01", "2022-11-30")).isEqualTo("November 2022");
    assertThat(time("2018", "", "2018-01-01", "2018-12-31")).isEqualTo("2018");
    assertThat(time("2021-Q3", "", "2021-07-01", "2021-09-30")).isEqualTo("quarter 3 of 2021");
    assertThat(time("199", "", "1990-01-01", "1999-12-31")).isEqualTo("the 1990s");
    assertThat(time("P3Y", "APPROX", "", "")).isEqualTo("about 3 years");
    assertThat(time("PT1H", "", "", "")).isEqualTo("1 hour");
  }

  @Test
  void aModifierComesWithTheDaysItCanMean() {
    assertThat(time("2018", "START", "2018-01-01", "2018-04-30"))
        .isEqualTo("early 2018: 1 January 2018 to 30 April 2018");
  }

  @Test
  void aValueOfAnotherKindStaysAsItIsWithItsDays() {
    assertThat(time("2023-W12-WE", "", "2023-03-25", "2023-03-26"))
        .isEqualTo("2023-W12-WE: 25 March 2023 to 26 March 2023");
  }

  @Test
  void aWeekIsToldByItsDaysAsNobodyCountsWeeks() {
    assertThat(time("2023-W12", "", "2023-03-20", "2023-03-26"))
        .isEqualTo("20 March 2023 to 26 March 2023");
    assertThat(time("2023-W12", "", "", "")).isEqualTo("2023-W12");
  }

  @Test
  void anUnresolvedDateSaysSo() {
    assertThat(time("XXXX-WXX-5", "", "", "")).startsWith("not resolved");
  }

  private static String amount(String low, String high, String currency, Modifier how, String per) {
    return AmountWords.of(
        new Amount("m1", new Span(0, 1), bound(low), bound(high), currency, how, per));
  }

  private static Bound bound(String value) {
    return value.isEmpty() ? Bound.OPEN : Bound.at(new BigDecimal(value));
  }

  private static String time(String value, String mod, String earliest, String latest) {
    return TimeWords.of(
        new TimeExpression(
            "t1",
            new Span(0, 1),
            TimeExpression.Type.DATE,
            value,
            mod,
            earliest,
            latest,
            Anchor.NONE,
            false));
  }
}
