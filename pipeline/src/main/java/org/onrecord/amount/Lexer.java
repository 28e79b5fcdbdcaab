package org.onrecord.amount;

import java.util.Arrays;

/** Cuts a text into {@link Tokens} in one pass. */
final class Lexer {

  private static final int LONGEST_ABBREVIATION = 5;

  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] gaps;
  private int size;
  private boolean capitals;
  private int spacedSigns;
  private int gluedSigns;

  private Lexer(String text) {
    this.text = text;
    int guess = Math.max(16, text.length() / 5);
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    gaps = new byte[guess];
  }

  static Tokens lex(String text) {
    return new Lexer(text).run();
  }

  private Tokens run() {
    int at = 0;
    while (at < text.length()) {
      int start = skipWhite(at);
      if (start == text.length()) {
        break;
      }
      Tokens.Gap gap = gap(at, start);
      char c = text.charAt(start);
      if (isDigit(c) || startsDecimal(start)) {
        at = NumberScanner.end(text, start);
        boolean number = NumberScanner.isNumber(text, start, at);
        add(start, at, number ? Tokens.Kind.NUMBER : Tokens.Kind.OTHER, gap);
      } else if (isWordPart(c)) {
        at = wordEnd(start);
        capitals |= Character.isUpperCase(c);
        add(start, at, Tokens.Kind.WORD, gap);
      } else {
        at = start + 1;
        add(start, at, Tokens.Kind.SIGN, gap);
        noteStyle(c, gap);
      }
    }
    Tokens.Style style = new Tokens.Style(!capitals, spacedSigns > 0 && gluedSigns == 0);
    return new Tokens(text, starts, ends, kinds, gaps, size, style);
  }

  /** Commas and full stops tell whether the text is cut into spaced tokens. */
  private void noteStyle(char c, Tokens.Gap gap) {
    if (c == ',' || c == '.') {
      spacedSigns += gap == Tokens.Gap.NONE ? 0 : 1;
      gluedSigns += gap == Tokens.Gap.NONE ? 1 : 0;
    }
  }

  private int skipWhite(int from) {
    int at = from;
    while (at < text.length() && isWhite(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Tokens.Gap gap(int from, int to) {
    if (from == to) {
      return Tokens.Gap.NONE;
    }
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n') || c == '\u2028') {
        lines++;
      } else if (c == '\u2029' || c == '\f') {
        lines += 2;
      }
    }
    return lines > 1 ? Tokens.Gap.BREAK : Tokens.Gap.SPACE;
  }

  /** "$.50" has a number that begins with its point; "end.50" has not. */
  private boolean startsDecimal(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))
        && (at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
  }

  private int wordEnd(int start) {
    int abbreviation = abbreviationEnd(start);
    if (abbreviation > start) {
      return abbreviation;
    }
    int at = start;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of single letters with full stops between them ("U.S.", "p.a."), or {@code start}. */
  private int abbreviationEnd(int start) {
    int at = start;
    int letters = 0;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      if (at + 1 < text.length() && isWordPart(text.charAt(at + 1))) {
        return start;
      }
      if (++letters > LONGEST_ABBREVIATION) {
        return start;
      }
      at++;
      if (at >= text.length() || text.charAt(at) != '.') {
        break;
      }
      at++;
    }
    return letters > 1 ? at : start;
  }

  private void add(int start, int end, Tokens.Kind kind, Tokens.Gap gap) {
    if (size == starts.length) {
      int wider = size + size / 2 + 1;
      starts = Arrays.copyOf(starts, wider);
      ends = Arrays.copyOf(ends, wider);
      kinds = Arrays.copyOf(kinds, wider);
      gaps = Arrays.copyOf(gaps, wider);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    gaps[size] = (byte) gap.ordinal();
    size++;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
