package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Finds quotations in single marks, as British papers and headlines write them. An apostrophe looks
 * the same, so a quotation starts only behind a gap, and ends where a mark follows punctuation or a
 * word that is no possessive; few words in single marks are a title or irony.
 */
final class SingleQuotations {

  private static final int FEWEST_WORDS = 3;

  private SingleQuotations() {}

  static void findIn(String text, Span block, int index, List<Quotation> found) {
    int at = block.start();
    while (at < block.end()) {
      int end = opens(text, block, at) ? end(text, block, at + 1) : -1;
      if (end > 0) {
        found.add(new Quotation(new Span(at, end), index, true));
        at = end;
      } else {
        at++;
      }
    }
  }

  private static boolean opens(String text, Span block, int at) {
    char mark = text.charAt(at);
    if (mark != '\'' && mark != '‘' || at + 1 >= block.end()) {
      return false;
    }
    char before = at == block.start() ? ' ' : text.charAt(at - 1);
    char next = text.charAt(at + 1);
    boolean behindGap = Character.isWhitespace(before) || "([—–:".indexOf(before) >= 0;
    return behindGap && Character.isLetter(next);
  }

  /** One past the closing mark; -1 where there is none, or too few words stand before it. */
  private static int end(String text, Span block, int from) {
    int possessive = -1;
    int words = 1;
    for (int at = from; at < block.end(); at++) {
      char unit = text.charAt(at);
      words += Character.isWhitespace(unit) ? 1 : 0;
      if ((unit == '\'' || unit == '’') && endsWord(text, block, at)) {
        if (text.charAt(at - 1) != 's') {
          return words >= FEWEST_WORDS ? at + 1 : -1;
        }
        possessive = possessive < 0 ? at + 1 : possessive;
      }
    }
    return words >= FEWEST_WORDS ? possessive : -1;
  }

  private static boolean endsWord(String text, Span block, int at) {
    boolean atEnd = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return atEnd && !Character.isWhitespace(text.charAt(at - 1));
  }
}
