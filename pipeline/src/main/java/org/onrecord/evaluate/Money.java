package org.onrecord.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * An amount of money, gold or predicted, in the scorers' terms.
 *
 * @param low in major units, empty where no number is told ("the dollar")
 * @param high as {@code low}, and equal to it for a single value
 * @param currency from {@link MoneyWords#currency}
 * @param hedge from {@link MoneyWords#hedge}
 * @param place one range, or none where the gold file does not know it
 */
record Money(
    OptionalDouble low, OptionalDouble high, String currency, String hedge, List<Range> place) {

  Money {
    place = List.copyOf(place);
    if (low.isPresent() != high.isPresent()) {
      throw new IllegalArgumentException("an amount with one end");
    }
  }

  boolean isSingleValue() {
    return low.equals(high);
  }

  /** For listings: {@code > 5000000 USD}. */
  String inWords() {
    String value = low.isPresent() ? number(low.getAsDouble()) : "no value";
    String range = isSingleValue() ? "" : " to " + number(high.orElse(0));
    return (hedge.equals("=") ? "" : hedge + " ") + value + range + " " + currency;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }
}
