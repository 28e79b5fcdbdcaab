package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says the amounts of a text in short lines that tests can compare. */
final class Told {

  private static final AmountFinder FINDER = new AmountFinder();

  private Told() {}

  /**
   * Each amount as "5000000 USD exact", "5..7 EUR range", "..5 USD up_to" or "20 USD exact
   * /barrel".
   */
  static List<String> amounts(String text) {
    return amounts(text, "");
  }

  static List<String> amounts(String text, String publisher) {
    return FINDER.find(text, publisher).stream().map(Told::line).toList();
  }

  /** The words that each amount spans. */
  static List<String> spans(String text) {
    return FINDER.find(text, "").stream().map(amount -> amount.span().in(text)).toList();
  }

  private static String line(Amount amount) {
    String low = plain(amount.low().value());
    String high = plain(amount.high().value());
    String value = low.equals(high) ? low : low + ".." + high;
    String per = amount.per().isEmpty() ? "" : " /" + amount.per();
    return value + " " + amount.currency() + " " + amount.modifier().wireName() + per;
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}
