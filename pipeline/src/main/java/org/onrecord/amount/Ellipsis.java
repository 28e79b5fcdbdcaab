package org.onrecord.amount;

import java.math.BigDecimal;

/** Decides when two numbers share a currency or a magnitude that only one of them wears. */
final class Ellipsis {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Cues cues;

  Ellipsis(Cues cues) {
    this.cues = cues;
  }

  /** "$5 to 7 million", "$10-15". */
  boolean secondShares(Tokens tokens, Term first, Term second, Connectors.Link link) {
    Quantity number = second.quantity();
    if (number.form() == Quantity.Form.LOOSE
        || number.form() == Quantity.Form.MAGNITUDE
        || link.kind() == Connectors.Kind.OR && !number.hasMagnitude()
        || counts(tokens, second.end())) {
      return false;
    }
    if (number.hasMagnitude()) {
      return first.signInFront() || first.quantity().hasMagnitude();
    }
    boolean smaller = first.quantity().low().compareTo(number.low()) < 0;
    boolean tight = link.kind() == Connectors.Kind.DASH && link.tight();
    boolean finished =
        cues.closes(tokens, second.end()) || tight && tokens.is(second.end(), Tokens.Kind.WORD);
    return first.signInFront()
        && !first.quantity().hasMagnitude()
        && smaller
        && finished
        && (link.kind() != Connectors.Kind.DASH || link.tight());
  }

  /** "5 to 7 million euros", "4 or $6". */
  boolean firstShares(Tokens tokens, Term first, Term second, Connectors.Link link) {
    Quantity number = first.quantity();
    BigDecimal next = second.quantity().low();
    boolean glued = tokens.glued(first.start()) && !tokens.sign(first.start() - 1, '(');
    if (number.form() == Quantity.Form.LOOSE
        || number.looksLikeYear()
        || glued
        || link.kind() == Connectors.Kind.DELTA
        || link.kind() == Connectors.Kind.STEP
        || second.quantity().form() == Quantity.Form.LOOSE) {
      return false;
    }
    boolean ascends =
        link.kind() == Connectors.Kind.LEVELS
            || number.lowest().compareTo(second.quantity().lowest()) < 0
                && (number.hasMagnitude() || number.low().compareTo(next) < 0);
    return switch (link.kind()) {
      case OR -> ascends && next.compareTo(number.low().multiply(BigDecimal.TEN)) <= 0;
      case BETWEEN, LEVELS -> ascends;
      default -> ascends && !second.signInFront();
    };
  }

  /** The first term with the second's magnitude, where "$10 to $15 million" leaves it out. */
  Term scaled(Term first, Term second, boolean levels) {
    Quantity from = first.quantity();
    Quantity to = second.quantity();
    if (thousands(first, second)) {
      return with(first, from.withScale(THOUSAND));
    }
    boolean shares =
        !from.hasMagnitude()
            && to.hasMagnitude()
            && from.form() != Quantity.Form.LOOSE
            && to.form() != Quantity.Form.LOOSE
            && from.low().compareTo(THOUSAND) < 0
            && (levels || from.low().compareTo(to.low()) < 0);
    return shares ? with(first, from.withScale(to.scale())) : first;
  }

  private static Term with(Term term, Quantity quantity) {
    return new Term(
        term.start(), term.end(), quantity, term.denomination(), term.minor(), term.signInFront());
  }

  /** "$40-90,000": the dash also leaves out the first thousand. */
  private static boolean thousands(Term first, Term second) {
    Quantity from = first.quantity();
    BigDecimal to = second.quantity().lowest();
    return second.denomination() == null
        && second.start() == first.end() + 1
        && second.quantity().form() == Quantity.Form.DIGITS
        && !second.quantity().hasMagnitude()
        && !from.hasMagnitude()
        && from.low().compareTo(THOUSAND) < 0
        && to.remainder(THOUSAND).signum() == 0
        && from.low().multiply(THOUSAND).compareTo(to) < 0
        && from.decimals() == 0;
  }

  private boolean counts(Tokens tokens, int i) {
    return tokens.joined(i) && (cues.is("counted", tokens.key(i)) || tokens.sign(i, '%'));
  }
}
