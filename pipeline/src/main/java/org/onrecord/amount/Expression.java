package org.onrecord.amount;

import java.math.BigDecimal;

/**
 * An amount or a range of amounts before its hedge is read and its currency decided.
 *
 * @param start first token
 * @param end one past the last token
 * @param interval whether it is a range or a loose quantity
 */
record Expression(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    Denomination denomination,
    boolean interval) {

  static Expression of(Term term, Denomination denomination) {
    Term whole = term.with(term.quantity(), denomination);
    return new Expression(
        whole.start(),
        whole.end(),
        whole.low(),
        whole.high(),
        denomination,
        whole.low().compareTo(whole.high()) < 0);
  }

  static Expression range(Term first, Term last, Denomination denomination) {
    BigDecimal from = first.with(first.quantity(), denomination).low();
    BigDecimal to = last.with(last.quantity(), denomination).high();
    return new Expression(
        first.start(), last.end(), from.min(to), from.max(to), denomination, true);
  }
}
