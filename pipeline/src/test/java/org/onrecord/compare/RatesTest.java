package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static Rates.Rate rate(String rate, String since) {
    return new Rates.Rate("EUR", "USD", new BigDecimal(rate), since);
  }

  private static Optional<String> found(Rates rates, String from, String to, String day) {
    return rates.rate(from, to, day).map(rate -> rate.rate().toPlainString());
  }

  @Test
  void theNewestRateThatIsNotLaterHolds() {
    Rates rates = Rates.of(List.of(rate("1.2", "2021-01-01"), rate("1.0", "2022-09-01")));
    assertThat(found(rates, "EUR", "USD", "2020-12-31")).isEmpty();
    assertThat(found(rates, "EUR", "USD", "2022-08-31")).contains("1.2");
    assertThat(found(rates, "EUR", "USD", "2022-09-01")).contains("1.0");
  }

  @Test
  void aRateWithoutADayFitsEveryDayAndNone() {
    Rates rates = Rates.of(List.of(rate("1.2", "")));
    assertThat(found(rates, "EUR", "USD", "")).contains("1.2");
    assertThat(found(rates, "EUR", "USD", "2022-09-01")).contains("1.2");
  }

  @Test
  void aRateIsNotTurnedRound() {
    assertThat(found(Rates.of(List.of(rate("1.25", ""))), "USD", "EUR", "")).isEmpty();
  }

  @Test
  void noRateIsMadeUp() {
    assertThat(Rates.NONE.rate("EUR", "USD", "2022-09-01")).isEmpty();
    assertThat(Rates.of(List.of(rate("1.2", ""))).rate("EUR", "GBP", "")).isEmpty();
  }
}
