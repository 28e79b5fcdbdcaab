package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost $1.2 billion (€1.1 billion) to build. | 1200000000 USD exact = 1100000000 EUR exact",
        "Brandt paid £3m ($3.8m). | 3000000 GBP exact = 3800000 USD exact",
        "It gave 100 million yen ($670,000). | 100000000 JPY exact = 670000 USD exact",
        "They raised 5 million euros [$5.4 million] | 5000000 EUR exact = 5400000 USD exact",
        "It cost $1.2 billion (about €1.1 billion). | 1200000000 USD exact = 1100000000 EUR about",
        "It cost C$5m ($3.7m) in all. | 5000000 CAD exact = 3700000 USD exact",
        "It cost $5m (A$7.5m) in all. | 5000000 USD exact = 7500000 AUD exact",
        "It cost £3m-£4m ($3.8m-$5m). | 3000000..4000000 GBP range = 3800000..5000000 USD range",
        "Ale is £5 a pint ($6 a pint). | 5 GBP exact = 6 USD exact /pint"
      })
  void oneAmountInTwoCurrenciesIsOneAmount(String text, String told) {
    assertThat(Told.amounts(text)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£4m (or $5m)",
        "£4m (then worth $5m)",
        "£4m (the equivalent of $5m)",
        "£4m (=$5m)",
        "£4m ($5m at the time)",
        "£4m ($5m at today's exchange rates)",
        "£4m, or $5m,",
        "£4m, or the equivalent of $5m at the time,"
      })
  void wordsMaySayThatItIsOneAmount(String words) {
    assertThat(Told.amounts("Marsh paid " + words + " and left."))
        .containsExactly("4000000 GBP exact = 5000000 USD exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It paid $5 million ($2 million of it in stock). | 5000000 USD | 2000000 USD",
        "A pie costs $3 ($4 last year). | 3 USD | 4 USD",
        "Marsh paid $5m (£4m in fees). | 5000000 USD | 4000000 GBP",
        "Marsh paid $5m (£4m, mostly in fees). | 5000000 USD | 4000000 GBP",
        "Marsh paid $5m (of it £4m). | 5000000 USD | 4000000 GBP",
        "Marsh paid US$5m ($5m). | 5000000 USD | 5000000 USD",
        "The fine is €5m, or $2m in shares. | 5000000 EUR | 2000000 USD",
        "Marsh paid $5m, £4m of it in fees. | 5000000 USD | 4000000 GBP"
      })
  void anotherAmountBesideItIsAnAmountOfItsOwn(String text, String first, String second) {
    assertThat(Told.amounts(text)).containsExactly(first + " exact", second + " exact");
  }

  @Test
  void aBareDollarIsComparedAsThePublishersOwn() {
    assertThat(Told.amounts("It cost $5m (US$3.3m) to build.", "Sydney Morning Herald"))
        .containsExactly("5000000 AUD exact = 3300000 USD exact");
  }

  @Test
  void aConversionSharesHedgeAndRateOfWhatItConverts() {
    assertThat(Told.amounts("They earn more than £5m ($6m; €5.8m) a year."))
        .containsExactly(
            "5000000.. GBP more_than = 6000000.. USD more_than = 5800000.. EUR more_than /year");
  }

  @Test
  void oneAmountMayBeToldInMoreThanTwoCurrencies() {
    assertThat(Told.amounts("The dam cost 40 million zloty ($10m or £8m)."))
        .containsExactly("40000000 PLN exact = 10000000 USD exact = 8000000 GBP exact");
    assertThat(Told.amounts("The dam cost 40 million zloty ($10m, £8m of it for gates)."))
        .containsExactly("40000000 PLN exact", "10000000 USD exact", "8000000 GBP exact");
  }

  @Test
  void aBlankLineKeepsTwoAmountsApart() {
    assertThat(Told.amounts("It cost £5m\n\n($6m)"))
        .containsExactly("5000000 GBP exact", "6000000 USD exact");
  }

  @Test
  void aBareNumberWithAConversionTakesTheCurrencyOfTheOneBefore() {
    assertThat(Told.amounts("It was 2,000,000 yen ($18,000) here and 3,000,000 ($27,000) there."))
        .containsExactly(
            "2000000 JPY exact = 18000 USD exact", "3000000 JPY exact = 27000 USD exact");
  }

  @Test
  void equivalentsAreCountedInTheIds() {
    List<Amount> amounts = new AmountFinder().find("It paid £3m ($3.8m; €3.5m) and $9.", "");

    assertThat(amounts).extracting(Amount::id).containsExactly("m1", "m4");
    assertThat(amounts.get(0).equivalents()).extracting(Equivalent::id).containsExactly("m2", "m3");
  }

  @Test
  void theEquivalentHasItsOwnPlaceInBothUnits() {
    String text = "\ud83d\udea2 It cost $1.2 billion (about €1.1 billion).";
    List<Amount> amounts = new AmountFinder().find(text, "");

    assertThat(amounts).hasSize(1);
    Amount amount = amounts.get(0);
    assertThat(amount.spans())
        .extracting(span -> span.in(text))
        .containsExactly("$1.2 billion", "about €1.1 billion");
    Equivalent equivalent = amount.equivalents().get(0);
    assertThat(equivalent.passage().text()).isEqualTo("about €1.1 billion");
    assertThat(equivalent.passage().start())
        .isEqualTo(text.codePointCount(0, equivalent.passage().utf16().start()));
  }
}
