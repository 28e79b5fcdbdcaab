package org.onrecord.annotate;

import java.io.Serializable;
import java.util.List;
import org.onrecord.text.Span;

/**
 * One sentence.
 *
 * @param index position in the article, from 0
 * @param block index of the {@link org.onrecord.text.Block} it stands in
 * @param span UTF-16 code units from its first to its last token
 * @param tokens at least one
 * @param tree one node per token, or {@link DependencyTree#NONE} where the parser did not run
 */
public record Sentence(int index, int block, Span span, List<Token> tokens, DependencyTree tree)
    implements Serializable {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no tokens");
    }
    if (!tree.isEmpty() && tree.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "sentence " + index + ": " + tokens.size() + " tokens, " + tree.size() + " nodes");
    }
  }

  public boolean isParsed() {
    return !tree.isEmpty();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The span from the first of these tokens to the last, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(lastToken).span().end());
  }
}
