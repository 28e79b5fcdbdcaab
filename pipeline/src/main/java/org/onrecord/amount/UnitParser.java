package org.onrecord.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the currency that follows a number. */
final class UnitParser {

  private static final int NEGATION_REACH = 5;
  private static final int PRICE_REACH = 10;

  /** A currency found after a number, up to the token {@code end}. */
  record Found(Denomination denomination, int end) {}

  private final Currencies currencies;
  private final MoneySense sense;
  private final Cues cues;
  private final NumberWords words;

  UnitParser(Currencies currencies, MoneySense sense, Cues cues, NumberWords words) {
    this.words = words;
    this.currencies = currencies;
    this.sense = sense;
    this.cues = cues;
  }

  /** The currency after a quantity that has none in front. */
  @Nullable Found after(Context context, Quantity quantity) {
    Tokens tokens = context.tokens();
    int at = tokens.hyphen(quantity.end()) ? quantity.end() + 1 : quantity.end();
    at = at > quantity.end() && words.isOpenEnd(tokens.key(at)) ? at + 1 : at;
    if (!tokens.joined(at)) {
      return null;
    }
    if (quantity.form() == Quantity.Form.LOOSE && tokens.key(at).equals("of")) {
      at++;
    }
    Found named = name(context, quantity, at);
    return named != null ? named : sign(context, quantity, at);
  }

  /** The small change after a number: "fifty cents", "five mao". */
  @Nullable Found change(Tokens tokens, Quantity quantity) {
    int at = tokens.hyphen(quantity.end()) ? quantity.end() + 1 : quantity.end();
    Phrases.Match<Currencies.Unit> unit = tokens.joined(at) ? currencies.unit(tokens, at) : null;
    return unit != null && unit.value().denomination().isMinor()
        ? new Found(unit.value().denomination(), unit.end())
        : null;
  }

  /** "dollars", "Canadian dollars", "pounds sterling". */
  @Nullable Found name(Context context, Quantity quantity, int at) {
    Tokens tokens = context.tokens();
    Phrases.Match<Currencies.Unit> unit = currencies.unit(tokens, at);
    if (unit == null) {
      return quantity.form() == Quantity.Form.MAGNITUDE ? null : adjectival(tokens, at);
    }
    Denomination denomination = unit.value().denomination();
    int end = unit.end();
    if (tokens.joined(end) && tokens.key(end).equals("sterling")) {
      return new Found(denomination.withCode("GBP"), end + 1);
    }
    boolean possible =
        allows(tokens, quantity, unit) && sense.holds(context, quantity, denomination, end);
    return possible ? new Found(denomination, end) : null;
  }

  /** "Canadian dollars". */
  @Nullable Found adjectival(Tokens tokens, int at) {
    Phrases.Match<String> country = currencies.adjective(tokens, at);
    if (country == null) {
      return null;
    }
    int noun = tokens.hyphen(country.end()) ? country.end() + 1 : country.end();
    Phrases.Match<Currencies.Unit> unit =
        tokens.joined(noun) ? currencies.unit(tokens, noun) : null;
    if (unit == null) {
      return null;
    }
    Denomination denomination = unit.value().denomination();
    String code = currencies.inCountry(denomination.family(), country.value());
    return new Found(code == null ? denomination : denomination.withCode(code), unit.end());
  }

  /**
   * A name in capitals ("50 Cent", "3 Euro titles") or a magnitude alone before a plural is none.
   */
  private boolean allows(Tokens tokens, Quantity quantity, Phrases.Match<Currencies.Unit> unit) {
    if (quantity.form() == Quantity.Form.MAGNITUDE) {
      return unit.value().singular()
          && (tokens.lowerCase(unit.start()) || tokens.allCapitals(unit.start()))
          && !tokens.key(quantity.start() - 1).startsWith("multi")
          && !(tokens.isHyphen(quantity.start() - 1)
              && tokens.key(quantity.start() - 2).equals("multi"));
    }
    boolean name =
        unit.value().singular()
            && (!unit.value().plural() || tokens.upperCase(unit.end()))
            && tokens.upperCase(unit.start())
            && !tokens.allCapitals(unit.start());
    if (quantity.looksLikeYear() && tokens.key(quantity.start() - 1).equals("in")) {
      // Prices are told "in 2004 dollars".
      return false;
    }
    return !name
        || quantity.hasMagnitude()
        || cues.near("price", tokens, quantity.start(), unit.end(), PRICE_REACH);
  }

  /** "€", "CHF", "p" after the number; a sign that the next number wears is not this one's. */
  private @Nullable Found sign(Context context, Quantity quantity, int at) {
    Tokens tokens = context.tokens();
    if (at != quantity.end()) {
      return null;
    }
    Phrases.Match<Currencies.Sign> sign = currencies.signAfter(tokens, at);
    if (sign == null) {
      return null;
    }
    Denomination denomination = sign.value().denomination();
    boolean nextNumbers =
        currencies.signBefore(tokens, at) != null
            && tokens.joined(sign.end())
            && tokens.is(sign.end(), Tokens.Kind.NUMBER);
    boolean dollar = tokens.sign(at, '$');
    boolean change = denomination.isMinor() && tokens.is(at, Tokens.Kind.WORD);
    boolean spaced = !tokens.glued(at);
    if (nextNumbers || dollar && spaced || change && spaced && !priced(tokens, sign)) {
      return null;
    }
    return !denomination.needs().contains(Need.CLOSING)
            && sense.holds(context, quantity, denomination, sign.end())
        ? new Found(denomination, sign.end())
        : null;
  }

  /** "It costs 50 c.": a spaced letter is change only where a price is told. */
  private boolean priced(Tokens tokens, Phrases.Match<Currencies.Sign> sign) {
    return cues.closes(tokens, sign.end())
        && cues.near("price", tokens, sign.start(), sign.end(), PRICE_REACH);
  }

  /** The currency said twice: "$5 million dollars", "$7.50 US", "$5 million (Canadian)". */
  Term repeated(Context context, Term term) {
    Tokens tokens = context.tokens();
    Denomination own = term.denomination();
    if (own == null || !tokens.joined(term.end())) {
      return term;
    }
    int at = tokens.hyphen(term.end()) ? term.end() + 1 : term.end();
    Found name = name(context, term.quantity(), at);
    if (name != null && name.denomination().agrees(own) && !name.denomination().isMinor()) {
      return term.until(name.end(), own.refine(name.denomination()));
    }
    boolean bracket = tokens.sign(at, '(');
    Phrases.Match<Currencies.Sign> sign = currencies.signAfter(tokens, bracket ? at + 1 : at);
    if (sign == null || !tokens.is(sign.start(), Tokens.Kind.WORD)) {
      return term;
    }
    Denomination other = sign.value().denomination();
    boolean closed =
        bracket
            ? tokens.sign(sign.end(), ')')
            : sense.holds(context, term.quantity(), other, sign.end())
                && !tokens.is(sign.end(), Tokens.Kind.NUMBER);
    return closed && other.agrees(own)
        ? term.until(bracket ? sign.end() + 1 : sign.end(), own.refine(other))
        : term;
  }

  /** "two dimes and a penny". */
  private boolean coordinated(Tokens tokens, int i) {
    return tokens.key(i - 1).equals("and") && currencies.unit(tokens, i - 2) != null;
  }

  /** "a dollar a day", "for a penny": one of a currency without a number. */
  @Nullable Term single(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.key(i).equals("a") && !tokens.key(i).equals("an") || !tokens.joined(i + 1)) {
      return null;
    }
    Phrases.Match<Currencies.Unit> unit = currencies.unit(tokens, i + 1);
    if (unit == null
        || !unit.value().singular()
        || unit.value().plural()
        || !tokens.lowerCase(unit.start())
        || !cues.closes(tokens, unit.end())
        || cues.before("negation", tokens, i, NEGATION_REACH)) {
      return null;
    }
    Denomination denomination = unit.value().denomination();
    boolean priced = cues.near("price", tokens, i, unit.end(), PRICE_REACH);
    boolean counted = tokens.key(unit.end()).equals("a") || tokens.key(unit.end()).equals("an");
    Quantity one = Quantity.exact(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, Quantity.Form.WORDS);
    boolean money = sense.holds(context, one, denomination, unit.end());
    return money && (priced || counted || coordinated(tokens, i))
        ? new Term(i, unit.end(), one, denomination, BigDecimal.ZERO, false)
        : null;
  }
}
