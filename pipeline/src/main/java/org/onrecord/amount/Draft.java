package org.onrecord.amount;

import java.math.BigDecimal;
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
    return new Amount(
        id, span(context), low(), high(), code(context), modifier(), per, equivalents);
  }

  Equivalent equivalent(String id, Context context, PassageIndex passages) {
    return new Equivalent(
        id, passages.passage(span(context)), low(), high(), code(context), modifier());
  }

  private Span span(Context context) {
    Tokens tokens = context.tokens();
    return new Span(tokens.start(start), tokens.end(end - 1));
  }

  private Bound low() {
    boolean open = modifier() == Modifier.LESS_THAN || modifier() == Modifier.UP_TO;
    return open ? Bound.OPEN : bound(expression.low());
  }

  private Bound high() {
    boolean open = modifier() == Modifier.MORE_THAN || modifier() == Modifier.AT_LEAST;
    return open ? Bound.OPEN : bound(expression.interval() ? expression.high() : expression.low());
  }

  String code(Context context) {
    String told = expression.denomination().code();
    return told.isEmpty() ? context.resolver().code(expression.denomination()) : told;
  }

  /** "about" leaves a range a range; "up to $5-7 million" has its upper end only. */
  private Modifier modifier() {
    if (!expression.interval()) {
      return hedge.orElse(Modifier.EXACT);
    }
    return hedge.filter(m -> m != Modifier.ABOUT).orElse(Modifier.RANGE);
  }

  private static Bound bound(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return Bound.at(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
