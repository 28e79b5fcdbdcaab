package org.onrecord.amount;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/**
 * An amount of money as the text states it.
 *
 * @param id unique in its article: {@code m1}, {@code m2}, ... in text order, equivalents counted
 * @param span the whole expression with its hedge ("roughly $1 billion"), in UTF-16 code units
 * @param low in major units; open for "up to $5m" and "less than $5m"
 * @param high in major units; open for "more than $5m" and "at least $5m"
 * @param currency an ISO 4217 code
 * @param per the unit the amount is counted by ("year", "barrel", "hour"), or empty
 * @param equivalents the same amount in other currencies, in text order behind {@code span}
 */
public record Amount(
    String id,
    Span span,
    Bound low,
    Bound high,
    String currency,
    Modifier modifier,
    String per,
    List<Equivalent> equivalents)
    implements Serializable {

  public Amount {
    requireMoney(low, high, currency);
    equivalents = List.copyOf(equivalents);
  }

  /** An amount that is told in one currency. */
  public Amount(
      String id, Span span, Bound low, Bound high, String currency, Modifier modifier, String per) {
    this(id, span, low, high, currency, modifier, per, List.of());
  }

  static void requireMoney(Bound low, Bound high, String currency) {
    if (currency.length() != 3) {
      throw new IllegalArgumentException("«" + currency + "» is no ISO 4217 code");
    }
    if (low.value().isEmpty() && high.value().isEmpty()) {
      throw new IllegalArgumentException("an amount needs one known end");
    }
  }

  /** Where the amount stands: its own span, then those of its equivalents. */
  public List<Span> spans() {
    Stream<Span> others = equivalents.stream().map(Equivalent::passage).map(Passage::utf16);
    return Stream.concat(Stream.of(span), others).toList();
  }
}
