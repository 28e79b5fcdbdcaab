package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs. Only offsets are kept, so that a long text stays cheap;
 * a token outside the text answers as an empty one.
 */
final class Tokens {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** Digits that are no number: an address, a version, a very long row. */
    OTHER
  }

  /** What stands between a token and the one before it. */
  enum Gap {
    NONE,
    SPACE,
    /** A blank line: no expression reaches across it. */
    BREAK
  }

  /**
   * How the whole text is written.
   *
   * @param uncased without a capital letter
   * @param spaced cut into tokens with white space around its commas and full stops
   */
  record Style(boolean uncased, boolean spaced) {}

  private static final int LONGEST_KNOWN_WORD = 32;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final byte[] gaps;
  private final int size;

  private final Style style;

  Tokens(String text, int[] starts, int[] ends, byte[] kinds, byte[] gaps, int size, Style style) {
    this.text = text;
    this.style = style;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.gaps = gaps;
    this.size = size;
  }

  boolean uncased() {
    return style.uncased();
  }

  int size() {
    return size;
  }

  boolean has(int i) {
    return i >= 0 && i < size;
  }

  boolean is(int i, Kind kind) {
    return has(i) && kinds[i] == kind.ordinal();
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether {@code i} follows its neighbour to the left without white space. */
  boolean glued(int i) {
    return i > 0 && i < size && gaps[i] == Gap.NONE.ordinal();
  }

  /** Whether {@code i} and its neighbour to the left can stand in one expression. */
  boolean joined(int i) {
    return i > 0 && i < size && gaps[i] != Gap.BREAK.ordinal();
  }

  /**
   * Whether no white space stands between the tokens from {@code from} to {@code to}, exclusive.
   */
  boolean tight(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!glued(i)) {
        return false;
      }
    }
    return true;
  }

  /** The token as written; empty for one that is too long to be in any lexicon. */
  String raw(int i) {
    if (!has(i) || ends[i] - starts[i] > LONGEST_KNOWN_WORD) {
      return "";
    }
    return text.substring(starts[i], ends[i]);
  }

  /** The token in lower case, an abbreviation without its full stops. */
  String key(int i) {
    String raw = raw(i);
    if (!is(i, Kind.WORD)) {
      return raw;
    }
    String lower = raw.toLowerCase(Locale.ROOT);
    return lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
  }

  /** Whether the token is this one character. */
  boolean sign(int i, char c) {
    return has(i) && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
  }

  /** Whether the token is a hyphen that joins its neighbours. */
  boolean hyphen(int i) {
    return isHyphen(i)
        && (glued(i) && glued(i + 1)
            || style.spaced() && joined(i) && joined(i + 1) && !glued(i) && !glued(i + 1));
  }

  boolean isHyphen(int i) {
    return sign(i, '-') || sign(i, '\u2010') || sign(i, '\u2011');
  }

  boolean lowerCase(int i) {
    return has(i) && Character.isLowerCase(text.charAt(starts[i]));
  }

  boolean upperCase(int i) {
    return has(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether the token is written in capitals throughout. */
  boolean allCapitals(int i) {
    String raw = raw(i);
    return !raw.isEmpty() && raw.equals(raw.toUpperCase(Locale.ROOT));
  }

  /** The value of a number token. */
  BigDecimal number(int i) {
    StringBuilder digits = new StringBuilder();
    boolean dotsGroup = raw(i).chars().filter(c -> c == '.').count() > 1;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9' || c == '.' && !dotsGroup) {
        digits.append(c);
      }
    }
    return new BigDecimal(digits.charAt(0) == '.' ? "0" + digits : digits.toString());
  }

  /** Whether the number is a plain row of digits. */
  boolean plainDigits(int i) {
    return is(i, Kind.NUMBER) && raw(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
