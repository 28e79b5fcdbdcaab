package org.onrecord.amount;

import java.math.BigDecimal;

/** Tells pounds of money from pounds of weight. */
final class PoundSense {

  private static final int REACH = 8;

  /** Nobody loses or lifts thousands of pounds but in money. */
  private static final BigDecimal MOST_OF_A_BODY = BigDecimal.valueOf(2000);

  private final Cues cues;

  PoundSense(Cues cues) {
    this.cues = cues;
  }

  /**
   * Pounds are money when a price is spoken of, the text is British or the number is in the
   * millions; not when something is weighed or "pounds of" a stuff follow.
   *
   * @param end one past the word "pounds"
   */
  boolean isMoney(Context context, Quantity quantity, int end) {
    Tokens tokens = context.tokens();
    int start = quantity.start();
    if (tokens.joined(end) && tokens.key(end).equals("of") && !ofMoney(tokens, end + 1)) {
      return false;
    }
    if (tokens.key(end).equals("per") && tokens.key(end + 1).equals("square")) {
      return false;
    }
    boolean weighed = cues.near("weigh", tokens, start, end, REACH);
    if (tokens.key(end - 1).equals("pound")) {
      return !weighed && (quantity.isOne() || onThing(tokens, quantity, end));
    }
    if (weighed) {
      return false;
    }
    boolean heavy = quantity.lowest().compareTo(MOST_OF_A_BODY) > 0;
    if (quantity.hasMagnitude() && (heavy || !cues.before("bodily", tokens, start, 2))) {
      return true;
    }
    boolean british =
        context.evidence().concerns("GB")
            || context.evidence().code("GBP") > 0
            || context.evidence().concerns("EG")
            || context.evidence().concerns("LB");
    boolean bodily = cues.before("bodily", tokens, start, 3);
    return british && !bodily || cues.near("price", tokens, start, end, REACH) && !bodily;
  }

  /** "pounds of debt", "pounds of taxpayers' money". */
  private boolean ofMoney(Tokens tokens, int i) {
    return cues.is("fund", tokens.key(i)) || cues.is("fund", tokens.key(i + 1));
  }

  /** "a 10-pound note", "a two million pound house". */
  private boolean onThing(Tokens tokens, Quantity quantity, int end) {
    boolean named =
        cues.is("moneynoun", tokens.key(end)) || cues.is("moneynoun", tokens.key(end + 1));
    return named || quantity.hasMagnitude();
  }
}
