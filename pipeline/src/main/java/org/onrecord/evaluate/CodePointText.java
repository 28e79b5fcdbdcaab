package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text by code points. What is a letter, a number and white space follows the Unicode categories
 * the way Python's regular expressions do, so that figures can be compared with scorers in Python.
 */
final class CodePointText {

  private static final int NEXT_LINE = 0x85;

  private final int[] points;

  CodePointText(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  int at(int index) {
    return points[index];
  }

  boolean isSpace(int index) {
    int point = points[index];
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
  }

  /** Whether a letter, a number of any kind or an underscore stands there; no combining mark. */
  boolean isWordCharacter(int index) {
    int point = points[index];
    if (point == '_' || Character.isLetter(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The end of the word characters from {@code start} on; {@code start} where none stands. */
  int wordEnd(int start) {
    int end = start;
    while (end < points.length && isWordCharacter(end)) {
      end++;
    }
    return end;
  }

  String slice(Range range) {
    Range inside = clip(range);
    return new String(points, inside.start(), inside.end() - inside.start());
  }

  /** The range without white space at its ends and without what lies outside the text. */
  Range trim(Range range) {
    Range inside = clip(range);
    int start = inside.start();
    int end = inside.end();
    while (start < end && isSpace(start)) {
      start++;
    }
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    return new Range(start, end);
  }

  /** The ranges in text order, trimmed, and joined where only white space lies between them. */
  List<Range> trimAll(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      Range trimmed = trim(range);
      if (trimmed.start() == trimmed.end()) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && isBlank(joined.get(last).end(), trimmed.start())) {
        joined.set(last, new Range(joined.get(last).start(), trimmed.end()));
      } else {
        joined.add(trimmed);
      }
    }
    return joined;
  }

  private boolean isBlank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!isSpace(at)) {
        return false;
      }
    }
    return true;
  }

  private Range clip(Range range) {
    int start = Math.min(Math.max(0, range.start()), points.length);
    return new Range(start, Math.max(start, Math.min(points.length, range.end())));
  }
}
