package org.onrecord.text;

import java.io.Serializable;

/**
 * A span as the run folder shows it: with its wording and in both units.
 *
 * @param start first code point of the article's text
 * @param end one past the last code point
 * @param text the wording between the two
 * @param utf16 the same place in UTF-16 code units
 */
public record Passage(int start, int end, String text, Span utf16) implements Serializable {

  public Passage {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no passage from " + start + " to " + end);
    }
  }
}
