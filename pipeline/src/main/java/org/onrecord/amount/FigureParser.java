package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads "a six-figure sum" and "earns six figures" as what has six digits, in the money of the
 * outlet's country.
 */
final class FigureParser {

  private static final int REACH = 3;

  private final NumberWords words;
  private final Cues cues;

  FigureParser(NumberWords words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  @Nullable Expression parse(Tokens tokens, int i) {
    int noun = tokens.hyphen(i + 1) ? i + 2 : i + 1;
    if (!tokens.joined(noun) || !cues.is("figures", tokens.key(noun))) {
      return null;
    }
    int digits = digits(tokens, i);
    if (digits < 4 || digits > 12 || !ofMoney(tokens, noun + 1) && !earned(tokens, i, noun + 1)) {
      return null;
    }
    BigDecimal low = BigDecimal.TEN.pow(digits - 1);
    BigDecimal high = BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE);
    Denomination local = Denomination.of("", CurrencyResolver.LOCAL, BigDecimal.ONE, List.of());
    return new Expression(i, noun + 1, low, high, local, true);
  }

  private int digits(Tokens tokens, int i) {
    if (tokens.plainDigits(i) && tokens.raw(i).length() < 3) {
      return Integer.parseInt(tokens.raw(i));
    }
    BigDecimal word = words.small(tokens.key(i));
    return word == null ? 0 : word.intValue();
  }

  private boolean ofMoney(Tokens tokens, int from) {
    for (int i = from; i < from + REACH && tokens.joined(i); i++) {
      if (cues.is("sum", tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean earned(Tokens tokens, int start, int end) {
    return tokens.key(end - 1).endsWith("s")
        && cues.before("earns", tokens, start, REACH)
        && cues.closes(tokens, end)
        && !tokens.key(end).equals("of");
  }
}
