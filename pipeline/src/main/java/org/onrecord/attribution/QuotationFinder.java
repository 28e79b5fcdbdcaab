package org.onrecord.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Finds quotations in double quotation marks, curly or straight, by the direction of each mark, and
 * in a block without any those in single marks. A mark behind white space and before a word opens.
 * So a straight mark inside a quotation opens a nested one, which belongs to the outer. A quotation
 * that is still open at the end of its block ends there where the next block opens with a mark,
 * else with its sentence.
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
      if (found.size() > before && !goesOn(text, block)) {
        found.add(withoutWhatFollows(text, found.remove(found.size() - 1)));
      }
      if (found.size() == before) {
        SingleQuotations.findIn(text.text(), blocks.get(block).span(), block, found);
      }
    }
    return found;
  }

  /** Whether the next block opens with a mark, as it does where a quotation goes on in it. */
  private static boolean goesOn(AnnotatedText text, int block) {
    if (block + 1 >= text.blocks().size()) {
      return false;
    }
    char first = text.text().charAt(text.blocks().get(block + 1).span().start());
    return "\"“„`'‘".indexOf(first) >= 0;
  }

  /** A quotation that somebody forgot to close is no more than the sentence it stands in. */
  private static Quotation withoutWhatFollows(AnnotatedText text, Quotation last) {
    Span span = last.span();
    return text.sentenceAt(span.start())
        .map(Sentence::span)
        .filter(sentence -> !last.closed() && sentence.end() < span.end())
        .map(sentence -> new Quotation(new Span(span.start(), sentence.end()), last.block(), false))
        .orElse(last);
  }

  private static void findIn(String text, Span block, int index, List<Quotation> found) {
    Deque<Integer> open = new ArrayDeque<>();
    int width;
    for (int at = block.start(); at < block.end(); at += width) {
      width = markWidth(text, at, block.end());
      if (opens(text, block, at, width, open.isEmpty())) {
        open.push(at);
      } else if (closes(text, block, at, width) && !open.isEmpty()) {
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
      return outside || !isBehindWord(text, block, at, width);
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

  /**
   * Some papers close with the mark that others open with: "„We stay“" and "“We stay,“ he said".
   */
  private static boolean isBehindWord(String text, Span block, int at, int width) {
    boolean before = at > block.start() && !Character.isWhitespace(text.charAt(at - 1));
    boolean behind =
        at + width >= block.end() || !Character.isLetterOrDigit(text.charAt(at + width));
    return before && behind;
  }

  private static boolean isStraight(char mark, int width) {
    return mark == '"' || mark == '\'' && width == 2;
  }

  private static boolean closes(String text, Span block, int at, int width) {
    char mark = text.charAt(at);
    return mark == '”'
        || isStraight(mark, width)
        || mark == '“' && isBehindWord(text, block, at, width);
  }
}
