package org.onrecord.amount;

import java.math.BigDecimal;

/**
 * A number as the text states it, before its currency.
 *
 * @param start first token
 * @param end one past the last token
 * @param low the number without its last magnitude: 5 in "5 million"
 * @param high greater than {@code low} only for loose quantities ("tens of millions")
 * @param scale the last magnitude, 1 where none stands
 * @param form how it is written
 * @param grouped whether it is at least a thousand
 * @param decimals digits after the point
 */
record Quantity(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal scale,
    Form form,
    boolean grouped,
    int decimals) {

  /** How a quantity is written. */
  enum Form {
    DIGITS,
    WORDS,
    LOOSE,
    /** A magnitude alone, as in "million-dollar". */
    MAGNITUDE
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  static Quantity exact(int start, int end, BigDecimal number, BigDecimal scale, Form form) {
    boolean grouped = number.compareTo(THOUSAND) >= 0;
    return new Quantity(
        start, end, number, number, scale, form, grouped, Math.max(0, number.scale()));
  }

  boolean hasMagnitude() {
    return scale.compareTo(THOUSAND) >= 0;
  }

  boolean isOne() {
    return low.compareTo(BigDecimal.ONE) == 0 && high.equals(low) && !hasMagnitude();
  }

  BigDecimal lowest() {
    return low.multiply(scale);
  }

  BigDecimal highest() {
    return high.multiply(scale);
  }

  Quantity withScale(BigDecimal other) {
    return new Quantity(start, end, low, high, other, form, grouped, decimals);
  }

  /** A bare whole number that a reader would take for a year. */
  boolean looksLikeYear() {
    return form == Form.DIGITS
        && !hasMagnitude()
        && low.scale() <= 0
        && low.compareTo(BigDecimal.valueOf(1900)) >= 0
        && low.compareTo(BigDecimal.valueOf(2100)) < 0;
  }
}
