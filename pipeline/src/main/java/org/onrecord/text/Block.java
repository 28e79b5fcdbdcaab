package org.onrecord.text;

import java.io.Serializable;

/**
 * A stretch of text that no sentence crosses: a headline, a paragraph, a list item.
 *
 * @param span the block in UTF-16 code units, without white space at its ends
 * @param kind what the layout tells about it
 */
public record Block(Span span, Kind kind) implements Serializable {

  /** What a block looks like. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH
  }
}
