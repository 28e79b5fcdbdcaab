package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * The words of a clause: in text order, none empty, none that touches another.
 *
 * @param spans at least one
 */
record ClauseSpans(List<Span> spans) {

  /**
   * @throws IllegalArgumentException when the spans are not what this type promises; {@link #of}
   *     makes any spans so
   */
  ClauseSpans {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a clause needs a span");
    }
    int last = -1;
    for (Span span : spans) {
      if (span.isEmpty() || span.start() <= last) {
        throw new IllegalArgumentException("spans overlap, touch or are out of order: " + spans);
      }
      last = span.end();
    }
  }

  /**
   * Sorts the spans, takes the blanks off their ends and joins those with nothing but blanks
   * between them.
   *
   * @param text that the spans count in
   * @throws IllegalArgumentException when nothing but blanks is left
   */
  static ClauseSpans of(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().map(span -> trimmed(span, text)).sorted().toList()) {
      int top = joined.size() - 1;
      if (span.isEmpty()) {
        continue;
      }
      if (top >= 0 && meets(joined.get(top), span, text)) {
        joined.set(top, joined.get(top).union(span));
      } else {
        joined.add(span);
      }
    }
    return new ClauseSpans(joined);
  }

  private static boolean meets(Span before, Span span, String text) {
    return span.start() <= before.end() || text.substring(before.end(), span.start()).isBlank();
  }

  private static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlankOrComma(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlankOrComma(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlankOrComma(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';';
  }

  boolean cover(Span span) {
    return spans.stream().anyMatch(part -> part.covers(span));
  }
}
