package org.onrecord.amount;

import java.math.BigDecimal;

/** Judges whether a number with a doubtful sign or name is money, from what stands around it. */
final class MoneySense {

  private static final int REACH = 10;
  private static final int PRICE_REACH = 2;
  private static final BigDecimal NEWEST_CONSOLE = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Cues cues;
  private final Currencies currencies;
  private final PoundSense pounds;

  MoneySense(Cues cues, Currencies currencies) {
    this.cues = cues;
    this.currencies = currencies;
    this.pounds = new PoundSense(cues);
  }

  /** Whether any of the denomination's needs is met; one without needs always is. */
  boolean holds(Context context, Quantity quantity, Denomination denomination, int end) {
    if (denomination.needs().isEmpty()) {
      return true;
    }
    for (Need need : denomination.needs()) {
      if (holds(need, context, quantity, denomination, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(
      Need need, Context context, Quantity quantity, Denomination denomination, int end) {
    Tokens tokens = context.tokens();
    int start = quantity.start();
    return switch (need) {
      case MAGNITUDE -> quantity.hasMagnitude();
      case GROUPED -> quantity.grouped();
      case MARKED -> marked(tokens, quantity.start());
      case DECIMALS -> quantity.decimals() == 2;
      case NOTCONSOLE -> notConsole(tokens, quantity, end);
      case COUNTRY -> concerned(context, denomination);
      case PRICE ->
          quantity.hasMagnitude()
              || quantity.grouped()
              || concerned(context, denomination)
              || cues.near("price", tokens, start, end, REACH);
      case PENCE -> pence(tokens, quantity);
      case CENTS -> cents(context, quantity, denomination, end);
      case CLOSING -> cues.closes(tokens, end);
      case WEIGHT -> pounds.isMoney(context, quantity, end);
      case VERB -> won(context, quantity, denomination, end);
      case LOWER -> tokens.lowerCase(end - 1);
      case CENT -> smallChange(tokens, quantity, end);
    };
  }

  /** "12,500" or "12 500". */
  private static boolean marked(Tokens tokens, int number) {
    return tokens.raw(number).indexOf(',') > 0
        || tokens.plainDigits(number)
            && tokens.plainDigits(number + 1)
            && tokens.joined(number + 1);
  }

  private boolean concerned(Context context, Denomination denomination) {
    return currencies.countriesOf(denomination).stream().anyMatch(context.evidence()::concerns);
  }

  /** "PS" is the pound sign of ASCII, and the first half of "PS5". */
  private static boolean notConsole(Tokens tokens, Quantity quantity, int end) {
    return quantity.decimals() > 0
        || quantity.lowest().compareTo(NEWEST_CONSOLE) > 0
        || tokens.key(end).equals("per")
        || tokens.key(end).equals("a");
  }

  /** "15p" but not "1080p". */
  private boolean pence(Tokens tokens, Quantity quantity) {
    return !quantity.hasMagnitude()
        && quantity.form() == Quantity.Form.DIGITS
        && quantity.lowest().compareTo(BigDecimal.valueOf(10_000)) < 0
        && !cues.is("video", tokens.raw(quantity.start()));
  }

  /** "5c a litre", "costs 50c" and any where the outlet counts in cents, but not "iPhone 5c". */
  private boolean cents(Context context, Quantity quantity, Denomination denomination, int end) {
    Tokens tokens = context.tokens();
    if (quantity.form() != Quantity.Form.DIGITS || quantity.hasMagnitude()) {
      return false;
    }
    boolean rate = tokens.key(end).equals("a") || tokens.key(end).equals("per");
    boolean priced = cues.before("price", tokens, quantity.start(), PRICE_REACH);
    boolean outlet =
        context
            .evidence()
            .publisherCountry()
            .filter(currencies.countriesOf(denomination)::contains)
            .isPresent();
    return rate || priced || outlet && !tokens.upperCase(quantity.start() - 1);
  }

  /** "50 cents", "one cent" and "8-cent", but not "50 Cent" or "per cent". */
  private static boolean smallChange(Tokens tokens, Quantity quantity, int end) {
    String word = tokens.raw(end - 1);
    boolean plural = word.endsWith("s");
    boolean hyphen = tokens.hyphen(end - 2);
    return plural || tokens.lowerCase(end - 1) && (hyphen || quantity.isOne());
  }

  /** The won of Korea against "the 5 million won by": a big number that no verb reading fits. */
  private boolean won(Context context, Quantity quantity, Denomination denomination, int end) {
    Tokens tokens = context.tokens();
    boolean contraction = tokens.glued(end) && tokens.glued(end + 1) && !tokens.isHyphen(end);
    if (contraction || quantity.looksLikeYear()) {
      return false;
    }
    if (concerned(context, denomination)) {
      return true;
    }
    return (quantity.hasMagnitude() || quantity.lowest().compareTo(HUNDRED) >= 0)
        && !tokens.upperCase(end - 1)
        && cues.closes(tokens, end)
        && !cues.is("afterverb", tokens.key(end));
  }
}
