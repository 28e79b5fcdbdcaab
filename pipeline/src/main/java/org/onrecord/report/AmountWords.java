package org.onrecord.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.amount.Modifier;
import org.onrecord.lexicon.Lexicon;

/** Writes a normalised amount in words: "about US$1.2 billion (€1.1 billion) per year". */
final class AmountWords {

  private static final Map<String, String> PREFIXES =
      Lexicon.load(AmountWords.class, "currencies.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("prefix")));

  private static final Map<String, String> BEFORE =
      Lexicon.load(AmountWords.class, "modifiers.tsv").rows().stream()
          .filter(row -> row.get("set").equals("amount"))
          .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> row.get("before")));

  private static final int MOST_DECIMALS = 3;

  private AmountWords() {}

  static String of(Amount amount) {
    String equivalents =
        amount.equivalents().stream().map(AmountWords::of).collect(Collectors.joining("; "));
    return value(amount.low(), amount.high(), amount.currency(), amount.modifier())
        + (equivalents.isEmpty() ? "" : " (" + equivalents + ")")
        + (amount.per().isEmpty() ? "" : " per " + amount.per());
  }

  private static String of(Equivalent equivalent) {
    return value(equivalent.low(), equivalent.high(), equivalent.currency(), equivalent.modifier());
  }

  private static String value(Bound least, Bound most, String currency, Modifier modifier) {
    Optional<BigDecimal> low = least.value();
    Optional<BigDecimal> high = most.value();
    boolean range = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) != 0;
    String value =
        range
            ? money(low.get(), currency) + " to " + money(high.get(), currency)
            : money(low.or(() -> high).orElseThrow(), currency);
    String before =
        range && modifier != Modifier.ABOUT ? "" : BEFORE.getOrDefault(modifier.wireName(), "");
    return before.isEmpty() ? value : before + " " + value;
  }

  private static String money(BigDecimal value, String currency) {
    return PREFIXES.getOrDefault(currency, currency + " ") + number(value);
  }

  private static String number(BigDecimal value) {
    return Stream.of(
            scaled(value, 12, "trillion"), scaled(value, 9, "billion"), scaled(value, 6, "million"))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> grouped(value));
  }

  private static Optional<String> scaled(BigDecimal value, int power, String name) {
    if (value.abs().compareTo(BigDecimal.ONE.movePointRight(power)) < 0) {
      return Optional.empty();
    }
    BigDecimal inUnits = value.movePointLeft(power).stripTrailingZeros();
    return Optional.of(
        inUnits.scale() > MOST_DECIMALS ? grouped(value) : grouped(inUnits) + "\u00a0" + name);
  }

  private static String grouped(BigDecimal value) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
