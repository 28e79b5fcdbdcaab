package org.onrecord.evaluate;

/**
 * A stretch of a text in Unicode code points, end exclusive: the unit of gold files and of {@code
 * articles.jsonl}. Not checked against a text, since a run may have read another one.
 */
record Range(int start, int end) {

  boolean overlaps(Range other) {
    return overlap(other) > 0;
  }

  /** How many code points the two share; negative where they lie apart. */
  int overlap(Range other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }
}
