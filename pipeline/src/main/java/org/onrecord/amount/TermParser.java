package org.onrecord.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number with the sign, code or name of its currency. */
final class TermParser {

  private static final String NOT_GLUED_BEHIND = "/-_@#&.";

  private final Currencies currencies;
  private final NumberWords words;
  private final QuantityParser quantities;
  private final MoneySense sense;
  private final UnitParser units;
  private final CompoundParser compounds;

  TermParser(Currencies currencies, NumberWords words, Cues cues) {
    this.currencies = currencies;
    this.words = words;
    this.quantities = new QuantityParser(words);
    this.sense = new MoneySense(cues, currencies);
    this.units = new UnitParser(currencies, sense, cues, words);
    this.compounds = new CompoundParser(quantities, units, cues);
  }

  /** Whether a term may begin with a word; most words of a text need no closer look. */
  boolean mayBegin(String raw, String key) {
    return key.equals("a") || key.equals("an") || words.knows(key) || currencies.knows(raw, key);
  }

  /** The term that begins with token {@code i}; one without a currency is bare. */
  @Nullable Term parse(Context context, int i) {
    Tokens tokens = context.tokens();
    if (tokens.is(i, Tokens.Kind.OTHER)) {
      return null;
    }
    if (!tokens.is(i, Tokens.Kind.NUMBER)) {
      Term signed = signed(context, i);
      if (signed != null) {
        return signed;
      }
      Term worded = worded(context, i);
      if (worded != null) {
        return worded;
      }
    }
    Quantity quantity = quantities.parse(tokens, i, QuantityParser.Before.NOTHING, "");
    if (quantity == null) {
      return tokens.is(i, Tokens.Kind.WORD) ? units.single(context, i) : null;
    }
    return named(context, quantity);
  }

  /** "$5 million", "Rs 500 crore", "EUR20m". */
  private @Nullable Term signed(Context context, int i) {
    Tokens tokens = context.tokens();
    Phrases.Match<Currencies.Sign> sign = currencies.signBefore(tokens, i);
    if (sign == null || !tokens.joined(sign.end())) {
      return null;
    }
    boolean letters = tokens.is(i, Tokens.Kind.WORD);
    if (letters && tokens.glued(i) && gluedBehind(tokens, i - 1)) {
      return null;
    }
    if (!tokens.is(sign.end(), Tokens.Kind.NUMBER)) {
      return null;
    }
    Denomination denomination = sign.value().denomination();
    QuantityParser.Before before =
        letters && tokens.is(sign.end() - 1, Tokens.Kind.WORD)
            ? QuantityParser.Before.LETTERS
            : QuantityParser.Before.SYMBOL;
    Quantity quantity = quantities.parse(tokens, sign.end(), before, denomination.family());
    if (quantity == null || !sense.holds(context, quantity, denomination, quantity.end())) {
      return null;
    }
    Term term = new Term(i, quantity.end(), quantity, denomination, BigDecimal.ZERO, true);
    return units.repeated(context, term);
  }

  /** "Australian dollars 90m": a name in front counts only before a magnitude. */
  private @Nullable Term worded(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return null;
    }
    UnitParser.Found unit = units.adjectival(tokens, i);
    if (unit == null || !tokens.joined(unit.end()) || !tokens.is(unit.end(), Tokens.Kind.NUMBER)) {
      return null;
    }
    Denomination denomination = unit.denomination();
    Quantity quantity =
        quantities.parse(tokens, unit.end(), QuantityParser.Before.LETTERS, denomination.family());
    return quantity != null && quantity.hasMagnitude()
        ? new Term(i, quantity.end(), quantity, denomination, BigDecimal.ZERO, true)
        : null;
  }

  private static boolean gluedBehind(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.NUMBER)
        || tokens.is(i, Tokens.Kind.WORD)
        || NOT_GLUED_BEHIND.contains(tokens.raw(i));
  }

  /** "5 million euros", "100 CHF", "15p", "5-million-dollar". */
  private Term named(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int start = quantity.start();
    if (tokens.glued(start) && tokens.is(start - 1, Tokens.Kind.WORD)) {
      return Term.bare(quantity);
    }
    UnitParser.Found unit = units.after(context, quantity);
    if (unit == null) {
      return Term.bare(quantity);
    }
    Term term = new Term(start, unit.end(), quantity, unit.denomination(), BigDecimal.ZERO, false);
    return compounds.extend(context, term);
  }
}
