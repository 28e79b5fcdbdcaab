package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerUnitTest {

  @ParameterizedTest
  @CsvSource({
    "a barrel,barrel",
    "an hour,hour",
    "per share,share",
    "a year,year",
    "annually,year",
    "per annum,year",
    "/month,month",
    "each month,month",
    "-a-day,day",
    "apiece,piece",
    "per sq m,square metre",
    "a head,person",
    "per crate,crate",
    "-an-hour,hour",
    "a pound,pound",
    "p.a.,year"
  })
  void whatAnAmountIsCountedByIsKeptOutsideItsSpan(String words, String unit) {
    String text = "It is $20" + (words.matches("[/-].*") ? "" : " ") + words;
    assertThat(Told.amounts(text)).containsExactly("20 USD exact /" + unit);
    assertThat(Told.spans(text)).containsExactly("$20");
  }

  @Test
  void aRangeIsCountedToo() {
    assertThat(Told.amounts("It pays $15 to $26 an hour"))
        .containsExactly("15..26 USD range /hour");
  }

  @Test
  void aYearAgoIsNoRate() {
    assertThat(Told.amounts("It cost $20 a year ago")).containsExactly("20 USD exact");
  }
}
