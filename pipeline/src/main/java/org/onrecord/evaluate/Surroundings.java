package org.onrecord.evaluate;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shows a place of a text in its sentence. */
final class Surroundings {

  private static final int LONGEST = 600;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;

  Surroundings(String text) {
    this.text = text;
  }

  /**
   * The sentence or sentences around some ranges, on one line, each range between « and ».
   *
   * @param ranges without overlap, in text order; the whole text is shown when there is none
   */
  String around(List<Range> ranges) {
    if (ranges.isEmpty()) {
      return oneLine(text);
    }
    int first = unit(ranges.get(0).start());
    int last = unit(ranges.get(ranges.size() - 1).end());
    StringBuilder shown = new StringBuilder();
    int at = sentenceStart(first);
    for (Range range : ranges) {
      int start = Math.max(at, unit(range.start()));
      int end = Math.max(start, unit(range.end()));
      shown.append(text, at, start).append('«').append(text, start, end).append('»');
      at = end;
    }
    return oneLine(shown.append(text, at, Math.max(at, sentenceEnd(last))).toString());
  }

  private int sentenceStart(int unit) {
    int lineStart = unit == 0 ? 0 : text.lastIndexOf('\n', unit - 1) + 1;
    int boundary = sentences().preceding(Math.min(unit + 1, text.length()));
    return Math.max(lineStart, boundary == BreakIterator.DONE ? 0 : Math.min(unit, boundary));
  }

  private int sentenceEnd(int unit) {
    int newline = text.indexOf('\n', unit);
    int lineEnd = newline < 0 ? text.length() : newline;
    int boundary = unit == 0 ? 0 : sentences().following(unit - 1);
    return boundary == BreakIterator.DONE ? lineEnd : Math.min(lineEnd, boundary);
  }

  private BreakIterator sentences() {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    return sentences;
  }

  private int unit(int codePoint) {
    int known = Math.min(Math.max(0, codePoint), text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, known);
  }

  static String oneLine(String words) {
    String line = SPACE.matcher(words).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, cut(line)) + " …";
  }

  private static int cut(String line) {
    return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
