package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Larkfield raised $1 billion; 1000000000 USD",
        "Larkfield raised $30B; 30000000000 USD",
        "Larkfield raised $1MM; 1000000 USD",
        "Larkfield raised $1.8 bln; 1800000000 USD",
        "Larkfield raised $1.534bn; 1534000000 USD",
        "Larkfield raised $1tn; 1000000000000 USD",
        "Larkfield raised $1.5-million; 1500000 USD",
        "Larkfield raised $12,345.67; 12345.67 USD",
        "Larkfield raised $.50; 0.5 USD",
        "Larkfield raised $ 64 million; 64000000 USD",
        "Larkfield raised $1 1/2 million; 1500000 USD",
        "Larkfield raised 2½ million dollars; 2500000 USD",
        "Larkfield raised $20million; 20000000 USD",
        "Larkfield raised $3 hundred million; 300000000 USD"
      })
  void magnitudesMultiplyADollarAmount(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It cost a million dollars; 1000000 USD",
        "It cost half a billion euros; 500000000 EUR",
        "It cost a quarter of a million pounds; 250000 GBP",
        "It cost one and a half million yen; 1500000 JPY",
        "It cost a million and a half dollars; 1500000 USD",
        "It cost two hundred and fifty thousand dollars; 250000 USD",
        "It cost one point five billion dollars; 1500000000 USD",
        "It cost thirty-five dollars; 35 USD",
        "It cost one million two hundred thousand dollars; 1200000 USD",
        "It cost FIVE MILLION DOLLARS; 5000000 USD",
        "It cost a couple of million dollars; 2000000 USD"
      })
  void numbersMayBeWords(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The 5-million-dollar yard; 5000000 USD",
        "A 8-cent dividend; 0.08 USD",
        "A one-euro ticket; 1 EUR",
        "A million-dollar house; 1000000 USD",
        "A half-billion-dollar deal; 500000000 USD",
        "The Rs12,450-crore line; 124500000000 INR"
      })
  void hyphensJoinAnAmountBeforeItsNoun(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tickets are 50 cents; 0.5 USD",
        "Stamps are 15p; 0.15 GBP",
        "Stamps are 12.5p; 0.125 GBP",
        "Shares closed at 385 pence; 3.85 GBP",
        "Shares closed at 20¢; 0.2 USD",
        "She had two dimes; 0.2 USD",
        "It cost three dollars and fifty cents; 3.5 USD",
        "It cost 3 euros 50 cents; 3.5 EUR",
        "It cost twelve dollars thirty; 12.3 USD",
        "It pays 22 euro cents; 0.22 EUR"
      })
  void smallChangeIsCountedInMajorUnits(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It sold for 10.000.000 euros; 10000000 EUR",
        "It sold for 1,5 million euros; 1500000 EUR",
        "It sold for €3,50; 3.5 EUR",
        "It sold for 1.234,56 euros; 1234.56 EUR",
        "It sold for €1.234.567,89; 1234567.89 EUR",
        "It sold for CHF 1'000'000; 1000000 CHF",
        "It sold for 20 000 000 kr; 20000000 SEK",
        "It sold for R12 500; 12500 ZAR",
        "It sold for INR 5,00,000; 500000 INR",
        "It sold for ₹5 lakh crore; 5000000000000 INR",
        "It sold for 2 lakh rupees; 200000 INR",
        "It sold for $ 2 . 35 billion; 2350000000 USD"
      })
  void otherWaysOfGroupingAreRead(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @Test
  void aGrandIsAThousandOfTheOutletsMoney() {
    assertThat(Told.amounts("He paid 20 grand for it.")).containsExactly("20000 USD exact");
    assertThat(Told.amounts("He paid about five grand.", "BBC News"))
        .containsExactly("5000 GBP about");
    assertThat(Told.amounts("It cost a grand.")).containsExactly("1000 USD exact");
  }

  @Test
  void aCoolMillionIsAMillion() {
    assertThat(Told.amounts("It sold for a cool million pounds."))
        .containsExactly("1000000 GBP exact");
  }

  @Test
  void aTelevisionIsNoPartOfItsPrice() {
    assertThat(Told.spans("a $1,000 television")).containsExactly("$1,000");
  }

  @Test
  void twoAmountsSideBySideStayTwo() {
    assertThat(Told.amounts("It costs 4 cents or 4$ each"))
        .containsExactly("0.04 USD exact", "4 USD exact");
  }

  @Test
  void aLineBreakIsWhiteSpaceAndABlankLineIsNot() {
    assertThat(Told.amounts("They took\n$1\nbillion")).containsExactly("1000000000 USD exact");
    assertThat(Told.amounts("They took $1\n\nbillion")).containsExactly("1 USD exact");
    assertThat(Told.amounts("They took $1\r\nbillion")).containsExactly("1000000000 USD exact");
  }

  @Test
  void idsCountInTextOrder() {
    assertThat(new AmountFinder().find("$1, £2 and €3", ""))
        .extracting(Amount::id)
        .containsExactly("m1", "m2", "m3");
  }

  @Test
  void offsetsCountCodeUnitsBehindACharacterOfTwo() {
    String text = "😀 paid $5m";
    assertThat(Told.spans(text)).containsExactly("$5m");
  }

  @Test
  void aDollarMayStandForItself() {
    assertThat(Told.amounts("They live on a dollar a day.")).containsExactly("1 USD exact /day");
  }
}
