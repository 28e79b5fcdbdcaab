package org.onrecord.layout;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** The lines of a text, each without its line break and without white space at its ends. */
final class Lines {

  private Lines() {}

  /** Every line in order; a blank line is an empty span. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineBreak(text, at)) {
        lines.add(strip(text, start, at));
        start = at + 1;
      }
    }
    return lines;
  }

  private static boolean isLineBreak(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\u2028', '\u2029', '\u0085', '\f' -> true;
      case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
      default -> false;
    };
  }

  static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
  }
}
