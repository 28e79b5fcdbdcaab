package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralFinderTest {

  private final NumeralFinder finder = new NumeralFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Fourteen people died.;Fourteen;14..14 exact",
        "Some 60,000 people marched.;Some 60,000;60000..60000 about",
        "It lost 1.2 million users.;1.2 million;1200000..1200000 exact",
        "It found between 40 and 50 turtles.;between 40 and 50;40..50 range",
        "It has 1.2 to 1.5 million users.;1.2 to 1.5 million;1200000..1500000 range",
        "It fined 20 to 30 shops.;20 to 30;20..30 range",
        "More than 110 flights were cancelled.;More than 110;110.. more_than",
        "No more than 44 percent voted.;No more than 44;..44 up_to",
        "At least five drawings were stolen.;At least five;5.. at_least",
        "Two dozen fans were held.;Two dozen;24..24 exact",
        "A dozen shops closed.;A dozen;12..12 exact",
        "Hundreds of homes burned.;Hundreds of;100.. at_least",
        "\"Eighty people have signed,\" she said.;Eighty;80..80 exact"
      })
  void aNumberIsReadWithItsHedge(String text, String words, String value) {
    assertThat(finder.find(text))
        .singleElement()
        .satisfies(
            numeral -> {
              assertThat(numeral.span().in(text)).isEqualTo(words);
              assertThat(told(numeral)).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Several people saw it.",
        "The G20 met.",
        "They won 3-1.",
        "They won 3–1.",
        "It was built in the 2019/20 season.",
        "It was the 40th fair.",
        "In the 1990s it grew.",
        "It cost $5."
      })
  void whatIsPartOfAnotherWordOrSaysTooLittleIsNone(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void twoNumbersAreApart() {
    assertThat(finder.find("The blast killed three and hurt 17."))
        .extracting(NumeralFinderTest::told)
        .containsExactly("3..3 exact", "17..17 exact");
  }

  private static String told(Numeral numeral) {
    return plain(numeral.low())
        + ".."
        + plain(numeral.high())
        + " "
        + numeral.modifier().wireName();
  }

  private static String plain(Bound bound) {
    Optional<BigDecimal> value = bound.value();
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}
