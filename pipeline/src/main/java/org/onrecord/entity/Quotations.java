package org.onrecord.entity;

import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** Follows double quotation marks through the sentences of each block, in text order. */
final class Quotations {

  private boolean open;
  private int block = -1;

  /** For each token whether it stands inside quotation marks; the marks themselves do not. */
  boolean[] inside(Sentence sentence) {
    if (sentence.block() != block) {
      block = sentence.block();
      open = false;
    }
    boolean[] inside = new boolean[sentence.size()];
    for (int i = 0; i < inside.length; i++) {
      Token token = sentence.token(i);
      if (isMark(token)) {
        open = opens(token);
      } else {
        inside[i] = open;
      }
    }
    return inside;
  }

  private boolean opens(Token mark) {
    return switch (mark.text()) {
      case "\u201C", "\u201E", "``", "\u00AB" -> true;
      case "\u201D", "''", "\u00BB" -> false;
      default -> !open;
    };
  }

  static boolean isMark(Token token) {
    return switch (token.text()) {
      case "\"", "\u201C", "\u201D", "\u201E", "``", "''", "\u00AB", "\u00BB" -> true;
      default -> false;
    };
  }
}
