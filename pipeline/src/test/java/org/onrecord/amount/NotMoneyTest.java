package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotMoneyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The model has 1 trillion parameters",
        "some 50 million people",
        "half a billion users",
        "It has 30B of them",
        "the pound fell against the dollar",
        "Call 555-1234-5000",
        "They lost 3-2 and rank No. 5",
        "a pound cake",
        "He weighs 200 pounds",
        "a 200-pound man",
        "5 million pounds of beef",
        "She lost 20 pounds on the diet",
        "a 1080p video",
        "5 per cent",
        "in 2004 dollars",
        "without a penny",
        "the million-dollar question",
        "the film Million Dollar Harbour",
        "an iPhone 5c case",
        "a six-figure crowd",
        "The toll reached six figures",
        "He paid for six figures of saints",
        "ten grand pianos",
        "She won 3 Grand Slams",
        "a grand old house",
        "a cool million people",
        "the 100,000 mark",
        "version 10.0.0.1",
        "three Triple Crowns",
        "$",
        "US$ and €",
        "small-dollar donors"
      })
  void isNoAmount(String text) {
    assertThat(Told.amounts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He was fined 200 pounds; 200 GBP",
        "5 million pounds of debt; 5000000 GBP",
        "a 10-pound note; 10 GBP",
        "They lost half a million pounds; 500000 GBP",
        "a two-million-pound house; 2000000 GBP"
      })
  void poundsOfMoneyAreToldFromPoundsOfWeight(String text, String expected) {
    assertThat(Told.amounts(text)).containsExactly(expected + " exact");
  }

  @Test
  void nobodyLosesThousandsOfPoundsOfWeight() {
    assertThat(Told.amounts("They lost hundreds of thousands of pounds."))
        .containsExactly("100000..1000000 GBP range");
    assertThat(Told.amounts("They lost 5 thousand pounds.")).containsExactly("5000 GBP exact");
    assertThat(Told.amounts("They lost hundreds of pounds.")).isEmpty();
  }

  @Test
  void aBritishTextSpendsPounds() {
    assertThat(Told.amounts("He handed over 200 pounds", "BBC News"))
        .containsExactly("200 GBP exact");
    assertThat(Told.amounts("He bench-pressed a weight of 200 pounds", "BBC News")).isEmpty();
  }
}
