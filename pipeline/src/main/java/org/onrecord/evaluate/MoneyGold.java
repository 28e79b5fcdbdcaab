package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads gold amounts: {@code quantities} as NewsQuant has them, or {@code results} as
 * Recognizers-Text has them.
 */
final class MoneyGold {

  private MoneyGold() {}

  static List<Money> amounts(Members row, CodePointText text) throws BrokenDataException {
    List<Money> amounts = new ArrayList<>();
    if (row.has("quantities")) {
      for (Members quantity : row.objects("quantities")) {
        amounts.add(quantity(quantity));
      }
    } else if (row.has("results")) {
      for (Members result : row.objects("results")) {
        amounts.add(result(result));
      }
    } else {
      throw row.broken(
          "quantities", "and «results» are missing, one must be there; is it for another task?");
    }
    for (Money amount : amounts) {
      GoldRows.checkInside(amount.place(), text, row);
    }
    return amounts;
  }

  private static Money quantity(Members quantity) throws BrokenDataException {
    OptionalDouble low = quantity.number("low");
    OptionalDouble high = quantity.number("high");
    if (low.isPresent() != high.isPresent()) {
      throw quantity.broken("low", "and «high» must both be numbers or both be null");
    }
    return new Money(
        low,
        high,
        MoneyWords.currency(quantity.text("currency").orElse("")),
        MoneyWords.hedge(quantity.text("change").orElse("")),
        quantity.has("start") ? List.of(quantity.range()) : List.of());
  }

  private static Money result(Members result) throws BrokenDataException {
    Members resolution = result.object("resolution");
    String name = resolution.text("unit").orElse("");
    Optional<MoneyWords.Unit> unit = MoneyWords.unit(name);
    OptionalDouble value = value(resolution, unit.map(MoneyWords.Unit::factor).orElse(1.0));
    String currency =
        unit.map(MoneyWords.Unit::currency)
            .orElse(
                MoneyWords.currency(
                    resolution.text("isoCurrency").filter(iso -> !iso.isEmpty()).orElse(name)));
    return new Money(value, value, currency, MoneyWords.hedge(""), List.of(result.range()));
  }

  private static OptionalDouble value(Members resolution, double factor)
      throws BrokenDataException {
    String written = resolution.text("value").orElse("null");
    if (written.equals("null")) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(written) * factor);
    } catch (NumberFormatException e) {
      throw resolution.broken("value", "is «" + written + "»; it must be a number in quotes");
    }
  }
}
