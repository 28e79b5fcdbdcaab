package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the amounts of a text in short lines that tests can compare. */
final class Told {

  private static final AmountFinder FINDER = new AmountFinder();

  private Told() {}

  /**
   * Each amount as "5000000 USD exact", "5..7 EUR range", "..5 USD up_to" or "20 USD exact
   * /barrel"; with what it is in another currency as "5 USD exact = 4 EUR exact".
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
    String others =
        amount.equivalents().stream()
            .map(e -> " = " + value(e.low(), e.high(), e.currency(), e.modifier()))
            .collect(Collectors.joining());
    String per = amount.per().isEmpty() ? "" : " /" + amount.per();
    return value(amount.low(), amount.high(), amount.currency(), amount.modifier()) + others + per;
  }

  private static String value(Bound low, Bound high, String currency, Modifier modifier) {
    String from = plain(low.value());
    String to = plain(high.value());
    String value = from.equals(to) ? from : from + ".." + to;
    return value + " " + currency + " " + modifier.wireName();
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}
