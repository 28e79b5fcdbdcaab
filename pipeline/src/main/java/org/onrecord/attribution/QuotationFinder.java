package org.onrecord.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Finds quotations in double quotation marks, curly or straight, by the direction of each mark, and
 * in a block without any those in single marks. A mark behind white space and before a word opens.
 * So a straight mark inside a quotation opens a nested one, which belongs to the outer. A quotation
 * that is still open at the end of its block ends there.
 */
final class QuotationFinder {

  private QuotationFinder() {}

  /** The outermost quotations in text order. */
  static List<Quotation> find(AnnotatedText text) {
    List<Quotation> found = new ArrayList<>();
    List<Block> blocks = text.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      int before = found.size();
      findIn(text.text(), blocks.get(block).span(), block, found);
      if (found.size() == before) {
        SingleQuotations.findIn(text.text(), blocks.get(block).span(), block, found);
      }
    }
    return found;
  }

  private static void findIn(String text, Span block, int index, List<Quotation> found) {
    Deque<Integer> open = new ArrayDeque<>();
    int width;
    for (int at = block.start(); at < block.end(); at += width) {
      width = markWidth(text, at, block.end());
      if (opens(text, block, at, width, open.isEmpty())) {
        open.push(at);
      } else if (closes(text, at, width) && !open.isEmpty()) {
        int start = open.pop();
        if (open.isEmpty()) {
          found.add(new Quotation(new Span(start, at + width), index, true));
        }
      }
    }
    if (!open.isEmpty()) {
      found.add(new Quotation(new Span(open.peekLast(), block.end()), index, false));
    }
  }

  /** Two single marks in a row stand for a double one. */
  private static int markWidth(String text, int at, int end) {
    boolean isPair =
        at + 1 < end
            && (text.charAt(at) == '\'' || text.charAt(at) == '`')
            && text.charAt(at + 1) == text.charAt(at);
    return isPair ? 2 : 1;
  }

  private static boolean opens(String text, Span block, int at, int width, boolean outside) {
    char mark = text.charAt(at);
    if (mark == '“' || mark == '„' || mark == '`' && width == 2) {
      return true;
    }
    if (!isStraight(mark, width) || at + width >= block.end()) {
      return false;
    }
    char next = text.charAt(at + width);
    char before = at == block.start() ? ' ' : text.charAt(at - 1);
    if (Character.isWhitespace(next)) {
      return false;
    }
    boolean behindGap = Character.isWhitespace(before) || "([—–-/:'‘“".indexOf(before) >= 0;
    boolean glued = outside && !Character.isDigit(before) && ".,;:!?)".indexOf(next) < 0;
    return behindGap || glued;
  }

  private static boolean isStraight(char mark, int width) {
    return mark == '"' || mark == '\'' && width == 2;
  }

  private static boolean closes(String text, int at, int width) {
    return text.charAt(at) == '”' || isStraight(text.charAt(at), width);
  }
}
