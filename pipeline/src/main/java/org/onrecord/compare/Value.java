package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.amount.Equivalent;
import org.onrecord.claim.MoneyMention;

/**
 * What an amount is in one currency.
 *
 * @param words that state it
 */
record Value(String words, String currency, AmountRange range) {

  /** The amount itself, then what the text says beside it that it is in other currencies. */
  static List<Value> of(MoneyMention money) {
    List<Value> values = new ArrayList<>();
    values.add(
        new Value(
            money.passage().text(), money.amount().currency(), AmountRange.of(money.amount())));
    for (Equivalent other : money.amount().equivalents()) {
      values.add(new Value(other.passage().text(), other.currency(), AmountRange.of(other)));
    }
    return List.copyOf(values);
  }

  /**
   * Two ways in which two mentions state one amount or different ones.
   *
   * @param one of the first mention
   * @param other of the second, in the same currency
   */
  record Match(Value one, Value other) {

    boolean agrees() {
      return one.range.agreesWith(other.range);
    }

    boolean excludes() {
      return one.range.excludes(other.range);
    }
  }

  /** All that can be held against each other without a rate. */
  static List<Match> matches(MoneyMention one, MoneyMention other) {
    List<Match> matches = new ArrayList<>();
    for (Value left : of(one)) {
      for (Value right : of(other)) {
        if (left.currency.equals(right.currency)) {
          matches.add(new Match(left, right));
        }
      }
    }
    return List.copyOf(matches);
  }
}
