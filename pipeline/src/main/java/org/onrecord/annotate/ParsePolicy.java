package org.onrecord.annotate;

import java.util.List;

/**
 * Says which sentences are worth the parser, the dearest step of all, and which parts of them it
 * reads each by itself. Asked once per sentence with its tagged tokens.
 */
@FunctionalInterface
public interface ParsePolicy {

  ParsePolicy EVERY_SENTENCE = tokens -> true;

  boolean needsSyntax(List<Token> tokens);

  /**
   * The parts of a sentence that are read one by one; every token is in one part, and the first has
   * the root.
   */
  default List<ParsePart> parts(List<Token> tokens) {
    return List.of(ParsePart.whole(tokens.size()));
  }

  /** Parses what either of the two asks for, in the parts of this one. */
  default ParsePolicy or(ParsePolicy other) {
    ParsePolicy first = this;
    return new ParsePolicy() {
      @Override
      public boolean needsSyntax(List<Token> tokens) {
        return first.needsSyntax(tokens) || other.needsSyntax(tokens);
      }

      @Override
      public List<ParsePart> parts(List<Token> tokens) {
        return first.parts(tokens);
      }
    };
  }
}
