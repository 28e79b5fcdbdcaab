package org.onrecord.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of an article's text in UTF-16 code units, end exclusive: the unit of {@link
 * String#substring(int, int)}. What leaves the program counts code points, see {@link Passage}.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  private static final Comparator<Span> BY_START_THEN_END =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether one of the spans covers this one. */
  public boolean isWithin(Collection<Span> spans) {
    return spans.stream().anyMatch(span -> span.covers(this));
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return BY_START_THEN_END.compare(this, other);
  }
}
