package org.onrecord.amount;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.PassageIndex;
import org.onrecord.text.Span;

/**
 * An amount whose neighbours may still tell something about it.
 *
 * @param start first token, that of the hedge where one stands
 * @param end one past the last token
 * @param next one past what it is counted by
 * @param hedge empty where nothing hedges
 * @param per what it is counted by, or empty
 * @param converted whether it tells the amount before it in another currency
 */
record Draft(
    Expression expression,
    int start,
    int end,
    int next,
    Optional<Modifier> hedge,
    String per,
    boolean converted) {

  Draft hedgedBy(Optional<Modifier> other) {
    return new Draft(expression, start, end, next, other, per, converted);
  }

  Draft countedBy(String unit) {
    return new Draft(expression, start, end, next, hedge, unit, converted);
  }

  Draft asConversion() {
    return new Draft(expression, start, end, next, hedge, per, true);
  }

  Amount amount(String id, Context context, List<Equivalent> equivalents) {
    HedgedRange range = range();
    return new Amount(
        id,
        span(context),
        range.low(),
        range.high(),
        code(context),
        range.modifier(),
        per,
        equivalents);
  }

  Equivalent equivalent(String id, Context context, PassageIndex passages) {
    HedgedRange range = range();
    return new Equivalent(
        id,
        passages.passage(span(context)),
        range.low(),
        range.high(),
        code(context),
        range.modifier());
  }

  private Span span(Context context) {
    Tokens tokens = context.tokens();
    return new Span(tokens.start(start), tokens.end(end - 1));
  }

  private HedgedRange range() {
    return HedgedRange.of(expression.low(), expression.high(), expression.interval(), hedge);
  }

  String code(Context context) {
    String told = expression.denomination().code();
    return told.isEmpty() ? context.resolver().code(expression.denomination()) : told;
  }
}
