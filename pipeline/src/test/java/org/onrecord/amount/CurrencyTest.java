package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "US$5m; USD",
        "U.S. $5m; USD",
        "C$5m; CAD",
        "A$5m; AUD",
        "NZ$5m; NZD",
        "HK$5m; HKD",
        "HK $5m; HKD",
        "S$5m; SGD",
        "NT$5m; TWD",
        "R$5m; BRL",
        "£5m; GBP",
        "€5m; EUR",
        "¥5m; JPY",
        "₹5m; INR",
        "RM5m; MYR",
        "Rp5m; IDR",
        "CHF5m; CHF",
        "EUR5m; EUR",
        "USD 5 mn; USD",
        "5 mln euros; EUR",
        "5m zloty; PLN",
        "5m zł; PLN",
        "5m kronor; SEK",
        "5m shekels; ILS",
        "5m Swiss francs; CHF",
        "5m Danish kroner; DKK",
        "5m reais; BRL",
        "5m Canadian dollars; CAD",
        "5m Hong Kong dollars; HKD",
        "5m pounds sterling; GBP",
        "5m naira; NGN",
        "5m BTC; XBT",
        "5m bitcoin; XBT",
        "PS5m; GBP",
        "Y=5m; JPY",
        "5m AUD; AUD",
        "$5m (Canadian); CAD",
        "$5m US; USD",
        "Australian dollars 5m; AUD",
        "5m CFA francs; XOF",
        "5m Deutsche marks; DEM",
        "Tk 5m; BDT",
        "KSh5m; KES",
        "R5m; ZAR"
      })
  void signsCodesAndNamesTellTheCurrency(String amount, String code) {
    assertThat(Told.amounts("Larkfield paid " + amount + "."))
        .containsExactly("5000000 " + code + " exact");
  }

  @ParameterizedTest
  @CsvSource({
    "The Globe and Mail,CAD",
    "ABC News Australia,AUD",
    "nzherald.co.nz,NZD",
    "https://www.example.sg/news,SGD",
    "BBC,USD",
    "'',USD",
    "Example Wire,USD"
  })
  void aBareDollarIsThePublishersWhereItHasOne(String publisher, String code) {
    assertThat(Told.amounts("It cost $5.", publisher)).containsExactly("5 " + code + " exact");
  }

  @Test
  void anOutletThatMarksItsOwnDollarsMeansOthersByABareSign() {
    assertThat(Told.amounts("It cost C$5, or $4.", "Globe and Mail"))
        .containsExactly("5 CAD exact = 4 USD exact");
  }

  @Test
  void aTextMayDeclareItsDollar() {
    assertThat(Told.amounts("All figures are in Canadian dollars. It cost $5."))
        .containsExactly("5 CAD exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In Manila the fare is 5 pesos.; 5 PHP",
        "The fare is 5 pesos.; 5 MXN",
        "In Prague a beer costs 60 crowns.; 60 CZK",
        "The Karachi plant will cost 5 million rupees.; 5000000 PKR",
        "The plant will cost 5 million rupees.; 5000000 INR",
        "The Egyptian bank lent 5 million pounds.; 5000000 GBP",
        "The bank lent 5 million Egyptian pounds.; 5000000 EGP"
      })
  void aSharedNameIsToldByTheTextsCountry(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @Test
  void aPennyIsAPoundsOrADollars() {
    assertThat(Told.amounts("It adds one penny.", "BBC")).containsExactly("0.01 GBP exact");
    assertThat(Told.amounts("It adds one penny.")).containsExactly("0.01 USD exact");
  }

  @Test
  void poundsFoldedToAsciiAreToldFromConsoles() {
    assertThat(Told.amounts("The PS5 costs PS450 or PS9.99 a month."))
        .containsExactly("450 GBP exact", "9.99 GBP exact /month");
  }

  @Test
  void aTextCutIntoSpacedLowerCaseTokensIsRead() {
    assertThat(
            Told.amounts(
                "larkfield paid c $ 7.5 million , hk $ 2 million and a 8 - cent dividend ,"
                    + " or 3 million u . s . dollars ."))
        .containsExactly(
            "7500000 CAD exact", "2000000 HKD exact", "0.08 USD exact", "3000000 USD exact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALL 5 answers", "COP27 opened", "the 50 Cent album", "a PS5 console", "AMD 5000 chips",
        "EUR/USD 1.10", "100 won matches", "They won 2004 won't they", "an R2 unit",
            "20 Euro titles"
      })
  void aCodeOrNameThatMeansSomethingElseIsNoCurrency(String text) {
    assertThat(Told.amounts(text)).isEmpty();
  }
}
