package org.onrecord.amount;

import java.io.Serializable;
import org.onrecord.text.Span;

/**
 * An amount of money as the text states it.
 *
 * @param id unique in its article: {@code m1}, {@code m2}, ... in text order
 * @param span the whole expression with its hedge ("roughly $1 billion"), in UTF-16 code units
 * @param low in major units; open for "up to $5m" and "less than $5m"
 * @param high in major units; open for "more than $5m" and "at least $5m"
 * @param currency an ISO 4217 code
 * @param per the unit the amount is counted by ("year", "barrel", "hour"), or empty
 */
public record Amount(
    String id, Span span, Bound low, Bound high, String currency, Modifier modifier, String per)
    implements Serializable {

  public Amount {
    if (currency.length() != 3) {
      throw new IllegalArgumentException("«" + currency + "» is no ISO 4217 code");
    }
    if (low.value().isEmpty() && high.value().isEmpty()) {
      throw new IllegalArgumentException("an amount needs one known end");
    }
  }
}
