package org.onrecord.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the currency that stands beside it, if one does.
 *
 * @param start first token
 * @param end one past the last token
 * @param quantity the number
 * @param denomination null for a bare number, which may still share a neighbour's currency
 * @param minor what "and forty-five cents" adds, in major units
 * @param signInFront whether the currency stands before the number
 */
record Term(
    int start,
    int end,
    Quantity quantity,
    @Nullable Denomination denomination,
    BigDecimal minor,
    boolean signInFront) {

  static Term bare(Quantity quantity) {
    return new Term(quantity.start(), quantity.end(), quantity, null, BigDecimal.ZERO, false);
  }

  Term with(Quantity other, Denomination own) {
    return new Term(start, end, other, own, minor, signInFront);
  }

  Term until(int token, Denomination own) {
    return new Term(start, token, quantity, own, minor, signInFront);
  }

  BigDecimal low() {
    return value(quantity.lowest());
  }

  BigDecimal high() {
    return value(quantity.highest());
  }

  private BigDecimal value(BigDecimal number) {
    return denomination == null ? number : number.multiply(denomination.factor()).add(minor);
  }
}
