package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$5-$7 million",
        "$5-7 million",
        "$5-7m",
        "$5m-$7m",
        "$5m–7m",
        "$5 million to $7 million",
        "$5 to $7 million",
        "$5 to 7 million",
        "between $5 and $7 million",
        "between 5 and 7 million dollars",
        "5 to 7 million dollars",
        "5-7 million dollars",
        "from $5 million to $7 million",
        "from $5m to as much as $7m",
        "USD 5-7 mn",
        "anywhere from $5 to $7 million",
        "between about $5m and $7m",
        "$5 - $7 million"
      })
  void everyWayOfWritingARangeGivesItsEnds(String range) {
    assertThat(Told.amounts("It will cost " + range + "."))
        .containsExactly("5000000..7000000 USD range");
  }

  @Test
  void aSmallerNumberInFrontDoesNotShareTheMagnitude() {
    assertThat(Told.amounts("Claims range from $200 to $4 million"))
        .containsExactly("200..4000000 USD range");
  }

  @Test
  void aDashMayLeaveOutTheThousand() {
    assertThat(Told.amounts("fines of $40-90,000")).containsExactly("40000..90000 USD range");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sales rose from $3 to 5 million; 3000000; 5000000",
        "The price fell from $5 to $3; 5; 3",
        "It raised its target from the current $8 to $13; 8; 13",
        "Shares rose $2 to $30; 2; 30",
        "Adding $2 to $4, oil closed higher; 2; 4"
      })
  void aChangeOfLevelIsTwoAmounts(String text, String first, String second) {
    assertThat(Told.amounts(text)).containsExactly(first + " USD exact", second + " USD exact");
  }

  @Test
  void alternativesShareWhatOneOfThemLeavesOut() {
    assertThat(Told.amounts("It costs about 4 or $6."))
        .containsExactly("4 USD about", "6 USD exact");
    assertThat(Told.amounts("It costs one or two million dollars."))
        .containsExactly("1000000 USD exact", "2000000 USD exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It lost millions of dollars; 1000000..10000000 USD",
        "It lost tens of millions of dollars; 10000000..100000000 USD",
        "It lost hundreds of thousands of euros; 100000..1000000 EUR",
        "It lost a few hundred dollars; 200..900 USD",
        "She got a six-figure salary; 100000..999999 USD",
        "Directors earn seven figures; 1000000..9999999 USD",
        "He raised between 20 and 30 grand; 20000..30000 USD"
      })
  void looseQuantitiesAreIntervals(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " range");
  }

  @Test
  void amountsOfDifferentCurrenciesAreNoRange() {
    assertThat(Told.amounts("130 JPY to 1 EUR")).containsExactly("130 JPY exact", "1 EUR exact");
  }

  @Test
  void peopleBehindTheSecondNumberAreNoMoney() {
    assertThat(Told.amounts("It gave $1 to 5 million people.")).containsExactly("1 USD exact");
  }

  @Test
  void listsOfRangesStayApart() {
    assertThat(
            Told.amounts("$1 million to $3 million for flats; $3 million to $6 million for houses"))
        .containsExactly("1000000..3000000 USD range", "3000000..6000000 USD range");
  }
}
