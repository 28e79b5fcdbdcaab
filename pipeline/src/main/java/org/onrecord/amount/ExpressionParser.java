package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single amounts and what two of them form: ranges, alternatives, a change of level. */
final class ExpressionParser {

  /** What was read, and the token where reading goes on. */
  record Reading(List<Expression> expressions, int next) {

    static Reading of(Expression... found) {
      return new Reading(List.of(found), found[found.length - 1].end());
    }
  }

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final TermParser terms;
  private final Connectors connectors;
  private final Ellipsis ellipsis;

  ExpressionParser(TermParser terms, Cues cues, Hedges hedges) {
    this.terms = terms;
    this.connectors = new Connectors(cues, hedges);
    this.ellipsis = new Ellipsis(cues);
  }

  /** What begins with token {@code i}; an empty reading moves on by at least one token. */
  Reading parse(Context context, int i) {
    Term first = terms.parse(context, i);
    if (first == null) {
      return new Reading(List.of(), i + 1);
    }
    Connectors.Link link = connectors.after(context.tokens(), first);
    Term second = link == null ? null : terms.parse(context, link.next());
    Reading pair = second == null || link == null ? null : pair(context, first, second, link);
    if (pair != null) {
      return pair;
    }
    Denomination own = first.denomination();
    return own == null
        ? new Reading(List.of(), Math.max(i + 1, first.end()))
        : Reading.of(Expression.of(first, own));
  }

  private @Nullable Reading pair(Context context, Term first, Term second, Connectors.Link link) {
    Tokens tokens = context.tokens();
    Denomination shared = shared(tokens, first, second, link);
    if (shared == null) {
      return null;
    }
    boolean levels = link.kind() == Connectors.Kind.LEVELS;
    Term from = ellipsis.scaled(first, second, levels);
    Expression low = Expression.of(from, shared);
    Expression high = Expression.of(second, shared);
    boolean ascends = low.low().compareTo(high.high()) < 0;
    return switch (link.kind()) {
      case LEVELS, OR -> Reading.of(low, high);
      case BETWEEN -> Reading.of(Expression.range(from, second, shared));
      case STEP -> from != first ? range(from, second, shared) : null;
      case DELTA -> from != first || near(low, high) ? range(from, second, shared) : null;
      case TO, DASH -> ascends ? range(from, second, shared) : null;
    };
  }

  private static Reading range(Term first, Term last, Denomination denomination) {
    return Reading.of(Expression.range(first, last, denomination));
  }

  /** "rose by $5 to $7 million" is a range of rises, "rose by $5 to $70" is not. */
  private static boolean near(Expression low, Expression high) {
    BigDecimal bound = low.high().multiply(THREE);
    return low.low().compareTo(high.high()) < 0 && high.high().compareTo(bound) <= 0;
  }

  /** The currency of both, or null where the two do not belong together. */
  private @Nullable Denomination shared(
      Tokens tokens, Term first, Term second, Connectors.Link link) {
    Denomination left = first.denomination();
    Denomination right = second.denomination();
    if (left != null && right != null) {
      boolean same = left.agrees(right) && left.factor().compareTo(right.factor()) == 0;
      return same ? left.refine(right) : null;
    }
    if (left != null) {
      return ellipsis.secondShares(tokens, first, second, link) ? left : null;
    }
    return right != null && ellipsis.firstShares(tokens, first, second, link) ? right : null;
  }
}
