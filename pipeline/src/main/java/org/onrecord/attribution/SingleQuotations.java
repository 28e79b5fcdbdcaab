package org.onrecord.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.text.Span;

/**
 * Finds quotations in single marks, as British papers and headlines write them. An apostrophe looks
 * the same, so a quotation starts only behind a gap, and ends where a mark follows punctuation or a
 * word that is no possessive; fewer than three words in single marks are a title or irony. A mark
 * behind an "s" ends one only where no other mark does.
 */
final class SingleQuotations {

  private final String text;
  private final Span block;

  /** What comes next: marks behind a plain word, marks behind an "s", white space. */
  private final Next plain;

  private final Next possessive;
  private final Next space;
  private final Next secondSpace;

  private SingleQuotations(String text, Span block) {
    this.text = text;
    this.block = block;
    this.plain = new Next(at -> isMark(at) && text.charAt(at - 1) != 's');
    this.possessive = new Next(at -> isMark(at) && text.charAt(at - 1) == 's');
    this.space = new Next(at -> Character.isWhitespace(text.charAt(at)));
    this.secondSpace = new Next(at -> Character.isWhitespace(text.charAt(at)));
  }

  static void findIn(String text, Span block, int index, List<Quotation> found) {
    SingleQuotations quotations = new SingleQuotations(text, block);
    int at = block.start();
    while (at < block.end()) {
      int end = quotations.opens(at) ? quotations.end(at + 1) : -1;
      if (end > 0) {
        found.add(new Quotation(new Span(at, end), index, true));
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean opens(int at) {
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
  private int end(int from) {
    int close = plain.from(from);
    boolean plainly = close < block.end();
    int mark = plainly ? close : possessive.from(from);
    boolean enough = secondSpace.from(space.from(from) + 1) < close;
    return enough && mark < block.end() ? mark + 1 : -1;
  }

  private boolean isMark(int at) {
    char unit = text.charAt(at);
    boolean atEnd = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return (unit == '\'' || unit == '’')
        && at > block.start()
        && atEnd
        && !Character.isWhitespace(text.charAt(at - 1));
  }

  /**
   * Looks forward for the next place of a kind. Asked for places further and further on, it reads
   * the block once.
   */
  private final class Next {

    private final IntPredicate kind;
    private int at = block.start() - 1;

    Next(IntPredicate kind) {
      this.kind = kind;
    }

    /** The first place from {@code from} on, or the block's end. */
    int from(int from) {
      if (at < from) {
        at = from;
        while (at < block.end() && !kind.test(at)) {
          at++;
        }
      }
      return Math.min(at, block.end());
    }
  }
}
