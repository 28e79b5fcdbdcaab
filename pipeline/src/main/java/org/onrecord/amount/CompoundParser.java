package org.onrecord.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the small change of "three dollars and fifty cents" and "twelve dollars thirty". */
final class CompoundParser {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final QuantityParser quantities;
  private final UnitParser units;
  private final Cues cues;

  CompoundParser(QuantityParser quantities, UnitParser units, Cues cues) {
    this.quantities = quantities;
    this.units = units;
    this.cues = cues;
  }

  /** The term with the small change that follows it, or the term itself. */
  Term extend(Context context, Term term) {
    Denomination own = term.denomination();
    Tokens tokens = context.tokens();
    if (own == null
        || own.isMinor()
        || term.quantity().hasMagnitude()
        || term.quantity().form() == Quantity.Form.LOOSE
        || !tokens.joined(term.end())) {
      return term;
    }
    boolean and = tokens.key(term.end()).equals("and");
    Quantity change = change(tokens, and ? term.end() + 1 : term.end());
    if (change == null) {
      return term;
    }
    UnitParser.Found unit = units.change(tokens, change);
    if (unit != null && sameMoney(own, unit.denomination())) {
      BigDecimal minor = change.lowest().multiply(unit.denomination().factor());
      return new Term(term.start(), unit.end(), term.quantity(), own, minor, false);
    }
    boolean spoken =
        unit == null
            && !and
            && change.form() == Quantity.Form.WORDS
            && change.lowest().compareTo(BigDecimal.TEN) >= 0
            && term.quantity().form() == Quantity.Form.WORDS
            && cues.closes(tokens, change.end());
    return spoken
        ? new Term(
            term.start(), change.end(), term.quantity(), own, change.lowest().multiply(CENT), false)
        : term;
  }

  private @Nullable Quantity change(Tokens tokens, int at) {
    if (!tokens.joined(at)) {
      return null;
    }
    Quantity change = quantities.parse(tokens, at, QuantityParser.Before.NOTHING, "");
    return change != null
            && change.form() != Quantity.Form.LOOSE
            && change.highest().compareTo(HUNDRED) < 0
        ? change
        : null;
  }

  /** Cents are the dollar's by family, and the euro's beside euros. */
  private static boolean sameMoney(Denomination major, Denomination minor) {
    return major.family().equals(minor.family())
        || minor.code().isEmpty()
            && (minor.family().equals("dollar") || minor.family().equals("penny"))
            && !major.family().equals("pound");
  }
}
