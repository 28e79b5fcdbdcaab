package org.onrecord.amount;

/**
 * Tells where a number written in digits ends: "1,500,000", "16,00,000", "1.5", "1.000.000", "10
 * 000" with a space that does not break, "1'000". Digits with points that are neither ("10.0.0.1")
 * are one token but no number.
 */
final class NumberScanner {

  private static final int MOST_GROUPS = 8;
  private static final int MOST_CHARACTERS = 30;

  private NumberScanner() {}

  static int end(String text, int start) {
    int at = digits(text, start);
    int first = at - start;
    if (first > 0 && first <= 3) {
      at = grouped(text, at);
    }
    while (isSeparated(text, at, '.')) {
      at = digits(text, at + 1);
    }
    return at;
  }

  /** Whether the token can be read as a value. */
  static boolean isNumber(String text, int start, int end) {
    if (end - start > MOST_CHARACTERS) {
      return false;
    }
    int points = 0;
    int sinceGroup = 0;
    boolean thousands = true;
    int leading = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '.') {
        thousands &= points == 0 ? sinceGroup <= 3 : sinceGroup == 3;
        leading = points == 0 ? sinceGroup : leading;
        points++;
        sinceGroup = 0;
      } else {
        sinceGroup++;
      }
    }
    return points < 2 || thousands && sinceGroup == 3 && leading > 0;
  }

  private static int grouped(String text, int from) {
    if (from < text.length() && isSpaceOrApostrophe(text.charAt(from))) {
      return equalGroups(text, from, text.charAt(from));
    }
    return isSeparated(text, from, ',') ? commaGroups(text, from) : from;
  }

  private static int equalGroups(String text, int from, char separator) {
    int at = from;
    for (int group = 0; group < MOST_GROUPS && isSeparated(text, at, separator); group++) {
      int end = digits(text, at + 1);
      if (end - at != 4) {
        break;
      }
      at = end;
    }
    return at;
  }

  /** Groups of three, or of two before a last one of three as in India. */
  private static int commaGroups(String text, int from) {
    int at = from;
    int complete = from;
    boolean pairs = false;
    for (int group = 0; group < MOST_GROUPS && isSeparated(text, at, ','); group++) {
      int end = digits(text, at + 1);
      int length = end - at - 1;
      if (length == 3) {
        complete = end;
        if (pairs) {
          break;
        }
      } else if (length == 2 && (group == 0 || pairs)) {
        pairs = true;
      } else {
        break;
      }
      at = end;
    }
    return complete;
  }

  private static boolean isSeparated(String text, int at, char separator) {
    return at + 1 < text.length()
        && text.charAt(at) == separator
        && Lexer.isDigit(text.charAt(at + 1));
  }

  private static boolean isSpaceOrApostrophe(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '\u2019';
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && Lexer.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
