package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Finds the numbers in a text that may count something, with their hedges, as news writes them:
 * "some 60,000", "fourteen", "between 40 and 50", "hundreds of". Whether a number is money, a day
 * or a name's part is for the caller to tell. Thread-safe.
 */
public final class NumeralFinder {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal FEW = BigDecimal.TEN;

  private final NumberWords words = new NumberWords();
  private final Cues cues = new Cues();
  private final Hedges hedges = new Hedges(cues);
  private final QuantityParser quantities = new QuantityParser(words);
  private final Connectors connectors = new Connectors(cues, hedges);
  private final Ellipsis ellipsis = new Ellipsis(cues);

  /** In text order; none overlap. "Several" and "a few" say too little to be one. */
  public List<Numeral> find(String text) {
    Tokens tokens = Lexer.lex(text);
    List<Numeral> found = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at < tokens.size()) {
      Term first = term(tokens, at);
      if (first == null) {
        at++;
        continue;
      }
      Term last = lastOfRange(tokens, first);
      first = last == first ? first : ellipsis.scaled(first, last, false);
      at = last.end();
      if (!isFew(first.quantity()) && !isGlued(tokens, first.start(), last.end())) {
        Numeral numeral = numeral(tokens, first, last, free);
        found.add(numeral);
        free = at;
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Term term(Tokens tokens, int at) {
    boolean word = tokens.is(at, Tokens.Kind.WORD);
    boolean mayBegin = !word || tokens.key(at).matches("an?") || words.knows(tokens.key(at));
    Quantity quantity =
        mayBegin ? quantities.parse(tokens, at, QuantityParser.Before.NOTHING, "") : null;
    if (quantity == null) {
      return isDozen(tokens, at + 1) && tokens.key(at).matches("an?") ? dozens(at) : null;
    }
    boolean counted = isDozen(tokens, quantity.end()) && quantity.form() != Quantity.Form.LOOSE;
    return counted
        ? Term.bare(dozens(at, quantity.end(), quantity.lowest()))
        : quantity.form() == Quantity.Form.MAGNITUDE ? null : Term.bare(quantity);
  }

  private static boolean isDozen(Tokens tokens, int at) {
    return tokens.joined(at) && tokens.key(at).equals("dozen");
  }

  private static Term dozens(int article) {
    return Term.bare(dozens(article, article + 1, BigDecimal.ONE));
  }

  private static Quantity dozens(int start, int dozen, BigDecimal number) {
    return Quantity.exact(
        start, dozen + 1, number.multiply(DOZEN), BigDecimal.ONE, Quantity.Form.WORDS);
  }

  /** "60" of "40 to 60", else the number itself. */
  private Term lastOfRange(Tokens tokens, Term first) {
    Connectors.Link link = connectors.after(tokens, first);
    boolean range =
        link != null
            && switch (link.kind()) {
              case TO, DASH, BETWEEN -> true;
              case OR, LEVELS, DELTA, STEP -> false;
            };
    Term second = range && link != null ? term(tokens, link.next()) : null;
    return second != null && first.low().compareTo(second.high()) < 0 ? second : first;
  }

  /** "Thousands of" may be tens of thousands, too. */
  private static boolean isPlural(Quantity quantity) {
    return quantity.form() == Quantity.Form.LOOSE && quantity.low().compareTo(FEW) >= 0;
  }

  private static boolean isFew(Quantity quantity) {
    return quantity.form() == Quantity.Form.LOOSE
        && !quantity.hasMagnitude()
        && quantity.highest().compareTo(FEW) < 0;
  }

  /** "G20", "$5", "A4", "3-1", "40th", "1990s": part of another word, a sum or a score. */
  private static boolean isGlued(Tokens tokens, int start, int end) {
    boolean before = tokens.glued(start) && !isOpening(tokens, start - 1);
    boolean behind =
        tokens.glued(end)
            && (tokens.is(end, Tokens.Kind.WORD)
                || isJoining(tokens, end)
                    && tokens.glued(end + 1)
                    && tokens.is(end + 1, Tokens.Kind.NUMBER));
    return before || behind;
  }

  private static boolean isOpening(Tokens tokens, int at) {
    boolean joins = isJoining(tokens, at) && tokens.is(at - 1, Tokens.Kind.NUMBER);
    return !joins && tokens.is(at, Tokens.Kind.SIGN) && "\"“‘'(—–[".contains(tokens.raw(at));
  }

  /** A sign that makes two numbers one: a hyphen, a dash or a slash. */
  private static boolean isJoining(Tokens tokens, int at) {
    return tokens.isHyphen(at) || tokens.sign(at, '–') || tokens.sign(at, '/');
  }

  private Numeral numeral(Tokens tokens, Term first, Term last, int free) {
    Hedges.Hedged hedged = hedges.around(tokens, first.start(), last.end());
    boolean interval = first != last || first.low().compareTo(first.high()) < 0;
    Optional<Modifier> hedge =
        isPlural(last.quantity()) ? Optional.of(Modifier.AT_LEAST) : hedged.modifier();
    HedgedRange range = HedgedRange.of(first.low(), last.high(), interval, hedge);
    int start = Math.max(openingOf(tokens, first, last, hedged.start()), free);
    return new Numeral(
        new Span(tokens.start(start), tokens.end(hedged.end() - 1)),
        new Span(tokens.start(first.start()), tokens.end(last.end() - 1)),
        range.low(),
        range.high(),
        range.modifier());
  }

  /** "between 40 and 50" begins with its preposition. */
  private static int openingOf(Tokens tokens, Term first, Term last, int hedged) {
    boolean between =
        first.start() != last.start()
            && hedged == first.start()
            && tokens.joined(hedged)
            && tokens.key(hedged - 1).equals("between");
    return between ? hedged - 1 : hedged;
  }
}
