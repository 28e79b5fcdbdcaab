package org.onrecord.annotate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * An article's text with its blocks and sentences.
 *
 * @param text exactly the article's text, so that spans of tokens are spans of the article
 * @param sentences in text order; their tokens do not overlap
 */
public record AnnotatedText(String text, List<Block> blocks, List<Sentence> sentences)
    implements Serializable {

  public AnnotatedText {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** The sentence whose span contains the UTF-16 offset; found by bisection. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The tokens that overlap the span, in text order; none for an empty span. */
  public List<Token> tokensIn(Span span) {
    List<Token> found = new ArrayList<>();
    for (int at = firstSentenceEndingAfter(span.start()); at < sentences.size(); at++) {
      Sentence sentence = sentences.get(at);
      if (sentence.span().start() >= span.end()) {
        break;
      }
      for (Token token : sentence.tokens()) {
        if (token.span().overlaps(span)) {
          found.add(token);
        }
      }
    }
    return found;
  }

  private int firstSentenceEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
