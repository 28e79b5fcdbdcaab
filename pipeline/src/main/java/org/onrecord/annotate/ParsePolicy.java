package org.onrecord.annotate;

import java.util.List;

/**
 * Says which sentences are worth the parser, the dearest step of all. Asked once per sentence with
 * its tagged tokens.
 */
@FunctionalInterface
public interface ParsePolicy {

  ParsePolicy EVERY_SENTENCE = tokens -> true;

  boolean needsSyntax(List<Token> tokens);

  /** Parses what either of the two asks for. */
  default ParsePolicy or(ParsePolicy other) {
    return tokens -> needsSyntax(tokens) || other.needsSyntax(tokens);
  }
}
