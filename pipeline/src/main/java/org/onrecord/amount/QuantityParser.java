package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quantities in digits; those in words it hands to {@link WordNumberParser}. */
final class QuantityParser {

  /** What stands in front of a number that is to be read. */
  enum Before {
    NOTHING,
    /** A sign such as "$". */
    SYMBOL,
    /** Letters such as "USD" or "Rs". */
    LETTERS
  }

  private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
  private static final int MOST_MAGNITUDES = 3;
  private static final int MOST_GROUPS = 4;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;
  private final WordNumberParser inWords;

  QuantityParser(NumberWords words) {
    this.words = words;
    this.inWords = new WordNumberParser(words);
  }

  /**
   * The quantity that begins with token {@code i}.
   *
   * @param family the family of the currency sign in front, empty where none stands
   */
  @Nullable Quantity parse(Tokens tokens, int i, Before before, String family) {
    if (tokens.is(i, Tokens.Kind.NUMBER)) {
      return digits(tokens, i, before, family);
    }
    return tokens.is(i, Tokens.Kind.WORD) ? inWords.parse(tokens, i) : null;
  }

  private Quantity digits(Tokens tokens, int i, Before before, String family) {
    BigDecimal number = tokens.number(i);
    int end = i + 1;
    int spaced = spacedGroupsEnd(tokens, i, before);
    if (spaced > end) {
      number = joined(tokens, i, spaced);
      end = spaced;
    } else if (decimalComma(tokens, i, before)) {
      number = new BigDecimal(tokens.raw(i).replace(".", "") + "." + tokens.raw(i + 2));
      end = i + 3;
    } else if (spacedPoint(tokens, i)) {
      number = new BigDecimal(tokens.raw(i) + "." + tokens.raw(i + 2));
      end = i + 3;
    }
    Phrases.Match<BigDecimal> addition = tokens.joined(end) ? words.addition(tokens, end) : null;
    if (addition != null && completes(tokens, addition, before)) {
      number = number.add(addition.value());
      end = addition.end();
    }
    Scale scale = scale(tokens, end, before, family);
    BigDecimal last = scale.value;
    if (last.compareTo(THOUSAND) < 0) {
      number = number.multiply(last);
      last = BigDecimal.ONE;
    }
    Phrases.Match<BigDecimal> half =
        scale.end > end && tokens.joined(scale.end) ? words.addition(tokens, scale.end) : null;
    int stop = scale.end;
    if (half != null && tokens.key(scale.end).equals("and")) {
      number = number.add(half.value());
      stop = half.end();
    }
    boolean grouped = number.compareTo(THOUSAND) >= 0;
    return new Quantity(
        i, stop, number, number, last, Quantity.Form.DIGITS, grouped, Math.max(0, number.scale()));
  }

  private record Scale(BigDecimal value, int end) {}

  private Scale scale(Tokens tokens, int from, Before before, String family) {
    BigDecimal value = BigDecimal.ONE;
    BigDecimal last = BigDecimal.ZERO;
    int end = from;
    for (int n = 0; n < MOST_MAGNITUDES; n++) {
      int at = tokens.hyphen(end) ? end + 1 : end;
      at = n == 0 && at > end && words.isOpenEnd(tokens.key(at)) ? at + 1 : at;
      NumberWords.Magnitude next = tokens.joined(at) ? words.magnitude(tokens.key(at)) : null;
      if (next == null
          || next.value().compareTo(last) <= 0
          || !fits(tokens, at, next, before, family)) {
        break;
      }
      value = value.multiply(next.value());
      last = next.value();
      end = at + 1;
    }
    return new Scale(value, end);
  }

  private static boolean fits(
      Tokens tokens, int at, NumberWords.Magnitude magnitude, Before before, String family) {
    if (!magnitude.family().isEmpty() && !magnitude.family().equals(family)) {
      return false;
    }
    if (magnitude.kind() == NumberWords.MagnitudeKind.WORD) {
      return true;
    }
    if (tokens.is(at + 1, Tokens.Kind.NUMBER) && tokens.glued(at + 1)) {
      return false;
    }
    if (magnitude.kind() == NumberWords.MagnitudeKind.SHORT || tokens.glued(at)) {
      return true;
    }
    // A spaced letter may begin another word: "$5 T-shirts", "$10 B's".
    return before != Before.NOTHING && !tokens.glued(at + 1) || endsClause(tokens, at + 1, before);
  }

  private static boolean endsClause(Tokens tokens, int i, Before before) {
    return before != Before.NOTHING
        && (tokens.sign(i, '.') || tokens.sign(i, ',') || tokens.sign(i, ')'))
        && !tokens.glued(i + 1);
  }

  /**
   * Whether "1/2" or "and a half" belongs to the number: always, unless a date or score looks so.
   */
  private boolean completes(Tokens tokens, Phrases.Match<BigDecimal> addition, Before before) {
    return before != Before.NOTHING && !tokens.key(addition.start()).equals("and")
        || tokens.joined(addition.end()) && words.magnitude(tokens.key(addition.end())) != null;
  }

  /** "€1,5 million", "€3,50", "1.234,56 euros": a comma that marks decimals. */
  private boolean decimalComma(Tokens tokens, int i, Before before) {
    boolean grouped = POINT_GROUPS.matcher(tokens.raw(i)).matches();
    if (!tokens.sign(i + 1, ',')
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || !grouped && (!tokens.plainDigits(i) || tokens.raw(i).length() > 3)
        || !tokens.plainDigits(i + 2)) {
      return false;
    }
    int digits = tokens.raw(i + 2).length();
    boolean magnitude =
        tokens.joined(i + 3) && words.magnitude(tokens.key(i + 3)) != null && digits <= 2;
    return magnitude || digits == 2 && (grouped || before != Before.NOTHING);
  }

  /** "1 . 85 billion" in a text that is cut into spaced tokens. */
  private static boolean spacedPoint(Tokens tokens, int i) {
    return tokens.sign(i + 1, '.')
        && tokens.joined(i + 1)
        && tokens.joined(i + 2)
        && !tokens.glued(i + 1)
        && !tokens.glued(i + 2)
        && tokens.plainDigits(i)
        && tokens.raw(i).length() <= 3
        && tokens.plainDigits(i + 2)
        && tokens.joined(i + 3)
        && tokens.lowerCase(i + 3);
  }

  /** The end of "10 000" or "2 500 000" written with plain spaces, or of the first number alone. */
  private static int spacedGroupsEnd(Tokens tokens, int i, Before before) {
    if (!tokens.plainDigits(i) || tokens.raw(i).length() > 3) {
      return i + 1;
    }
    int end = i + 1;
    while (end - i <= MOST_GROUPS
        && tokens.joined(end)
        && !tokens.glued(end)
        && tokens.plainDigits(end)
        && tokens.raw(end).length() == 3) {
      end++;
    }
    if (before == Before.NOTHING) {
      return end > i + 1 && tokens.raw(end - 1).equals("000") ? end : i + 1;
    }
    boolean round = end > i + 1 && tokens.raw(end - 1).endsWith("00");
    return round || before == Before.LETTERS || end > i + 2 ? end : i + 1;
  }

  private static BigDecimal joined(Tokens tokens, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      digits.append(tokens.raw(i));
    }
    return new BigDecimal(digits.toString());
  }
}
