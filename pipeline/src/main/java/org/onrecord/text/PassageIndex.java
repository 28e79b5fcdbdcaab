package org.onrecord.text;

import java.util.Collection;
import java.util.List;

/**
 * Turns UTF-16 spans of one text into {@link Passage passages} with code point offsets, each in
 * constant time.
 */
public final class PassageIndex {

  private final String text;

  /** Code points before each UTF-16 unit; empty where the text has no surrogate pair. */
  private final int[] codePointsBefore;

  public PassageIndex(String text) {
    this.text = text;
    this.codePointsBefore = count(text);
  }

  private static int[] count(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new int[0];
    }
    int[] before = new int[text.length() + 1];
    for (int unit = 0, points = 0; unit < text.length(); points++) {
      int width = Character.charCount(text.codePointAt(unit));
      for (int inside = 0; inside < width; inside++) {
        before[unit + inside] = points;
      }
      unit += width;
      before[unit] = points + 1;
    }
    return before;
  }

  public Passage passage(Span span) {
    return new Passage(
        codePoint(span.start()),
        codePoint(span.end()),
        text.substring(span.start(), span.end()),
        span);
  }

  public List<Passage> passages(Collection<Span> spans) {
    return spans.stream().map(this::passage).toList();
  }

  private int codePoint(int unit) {
    return codePointsBefore.length == 0 ? unit : codePointsBefore[unit];
  }
}
