package org.onrecord.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Cuts a block where a run of characters without a blank is longer than any word. CoreNLP's
 * tokenizer looks ahead to the end of such a run for every token in it, so that its time grows with
 * the square of the run.
 */
final class TokenizerPieces {

  /** In UTF-16 units: longer than words and addresses that anybody reads. */
  private static final int LONGEST_RUN = 400;

  private TokenizerPieces() {}

  /** The pieces of the block in text order; one, where it has no such run. */
  static List<Span> of(String text, Span block) {
    List<Span> pieces = new ArrayList<>();
    int start = block.start();
    int run = start;
    for (int at = start; at < block.end(); at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        run = at + 1;
      } else if (at - run >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(at))) {
        pieces.add(new Span(start, at));
        start = at;
        run = at;
      }
    }
    pieces.add(new Span(start, block.end()));
    return pieces;
  }
}
