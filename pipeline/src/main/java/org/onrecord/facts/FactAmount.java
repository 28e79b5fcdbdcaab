package org.onrecord.facts;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.text.Span;

/** Reads the amount of a fact: "2.5 billion USD", "USD 2,500,000,000", or 2.5e9 and a currency. */
final class FactAmount {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:([A-Za-z]{3}) ?)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:[eE]\\d{1,2})?)"
              + " ?([a-z]+)?(?: ?([A-Z]{3}))?");

  private static final Map<String, Integer> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("million", 6),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  private FactAmount() {}

  static Amount of(Row row) throws BadReferenceException {
    String written = row.cell("amount");
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw row.wrong("amount «" + written + "»; write a number, such as 2.5 billion USD");
    }
    BigDecimal value = new BigDecimal(form.group(2).replace(",", ""));
    if (form.group(3) != null) {
      Integer zeros = MAGNITUDES.get(form.group(3));
      if (zeros == null) {
        throw row.wrong(
            "amount «" + written + "» counts in «" + form.group(3) + "»; write million or billion");
      }
      value = value.scaleByPowerOfTen(zeros);
    }
    Bound bound = Bound.at(value.stripTrailingZeros());
    return new Amount(
        "m1", new Span(0, written.length()), bound, bound, currency(row, form), Modifier.EXACT, "");
  }

  private static String currency(Row row, Matcher form) throws BadReferenceException {
    String before = form.group(1) == null ? "" : form.group(1);
    String behind = form.group(4) == null ? "" : form.group(4);
    String code = (before + behind).isEmpty() ? row.cell("currency") : before + behind;
    boolean one = before.isEmpty() || behind.isEmpty();
    if (!one || (row.has("currency") && !row.cell("currency").equalsIgnoreCase(code))) {
      throw row.wrong("two currencies for one amount; keep one");
    }
    return iso(row, code);
  }

  /** A currency's ISO code in capitals. */
  static String iso(Row row, String code) throws BadReferenceException {
    try {
      return Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      throw row.wrong(
          (code.isEmpty() ? "no currency" : "unknown currency «" + code + "»")
              + "; write its ISO 4217 code, such as USD");
    }
  }
}
