package org.onrecord.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.text.Span;

/**
 * Finds quotations in single marks, as British papers and headlines write them. An apostrophe looks
 * the same, so a quotation starts only behind a gap, and ends where a mark follows punctuation or a
 * word that is no possessive. A mark behind an "s" ends one where another quotation opens before
 * the next mark, and where no other mark comes. Fewer than three words in single marks are a title
 * or irony.
 */
final class SingleQuotations {

  private final String text;
  private final Span block;

  /** What comes next: marks that close, marks behind an "s", opening marks, white space. */
  private final Next plain;

  private final Next possessive;
  private final Next opening;
  private final Next space;
  private final Next secondSpace;

  private SingleQuotations(String text, Span block) {
    this.text = text;
    this.block = block;
    this.plain = new Next(at -> isMark(at) && text.charAt(at - 1) != 's');
    this.possessive = new Next(at -> isMark(at) && text.charAt(at - 1) == 's');
    this.opening = new Next(this::opens);
    this.space = new Next(at -> Character.isWhitespace(text.charAt(at)));
    this.secondSpace = new Next(at -> Character.isWhitespace(text.charAt(at)));
  }

  static void findIn(String text, Span block, int index, List<Quotation> found) {
    SingleQuotations quotations = new SingleQuotations(text, block);
    int at = block.start();
    while (at < block.end()) {
      int close = quotations.opens(at) ? quotations.close(at + 1) : block.end();
      if (close >= block.end()) {
        at++;
      } else {
        if (quotations.isLongEnough(at, close)) {
          found.add(new Quotation(new Span(at, close + 1), index, true));
        }
        at = close + 1;
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

  /** The closing mark, or the block's end where there is none. */
  private int close(int from) {
    int sure = plain.from(from);
    int doubtful = possessive.from(from);
    boolean reopens = doubtful < sure && opening.from(doubtful + 1) < sure;
    return reopens || sure >= block.end() ? Math.min(doubtful, block.end()) : sure;
  }

  /** Whether at least three words stand between the marks. */
  private boolean isLongEnough(int open, int close) {
    return secondSpace.from(space.from(open + 1) + 1) < close;
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
