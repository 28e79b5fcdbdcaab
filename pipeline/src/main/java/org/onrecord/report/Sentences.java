package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Cuts a text into sentences by its layout and punctuation, to show a claim in its surroundings.
 * Prefers too long a sentence to one that is cut in two. UTF-16 code units.
 */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Lexicon.load(Sentences.class, "abbreviations.tsv").column("form");

  private static final String CLOSING = "[\"'”’»)\\]]";

  /** A possible end: an empty line, a line end, or a stop with closing quotes and white space. */
  private static final Pattern CANDIDATE =
      Pattern.compile("\\R[ \\t]*\\R|\\R|[.?!…]" + CLOSING + "{0,3}+(?=\\s)");

  private static final int SHORT_LINE = 60;

  private final List<Span> sentences = new ArrayList<>();

  Sentences(String text) {
    Matcher candidate = CANDIDATE.matcher(text);
    int start = 0;
    while (candidate.find()) {
      if (ends(text, start, candidate)) {
        add(text, start, candidate.end());
        start = candidate.end();
      }
    }
    add(text, start, text.length());
  }

  /** The sentences that {@code span} touches: positions in {@link #get}, first and last. */
  int[] touching(Span span) {
    int first = at(span.start());
    int last = Math.max(first, at(Math.max(span.start(), span.end() - 1)));
    return new int[] {first, last};
  }

  Span get(int index) {
    return sentences.get(index);
  }

  /** The sentence at an offset, or the one before it where the offset lies between two. */
  private int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void add(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to || sentences.isEmpty() && end == text.length()) {
      sentences.add(new Span(from, to));
    }
  }

  private static boolean ends(String text, int start, Matcher candidate) {
    String found = candidate.group();
    int next = candidate.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int first = text.codePointAt(next);
    if (Character.isWhitespace(found.charAt(0))) {
      boolean emptyLine = found.indexOf('\n') != found.lastIndexOf('\n');
      return emptyLine || canOpenLine(first) && candidate.start() - start < SHORT_LINE;
    }
    return !Character.isLowerCase(first)
        && !(found.equals(".") && isAbbreviation(text, candidate.start()));
  }

  /** Lines of fixed width break before any word; a new paragraph hardly starts with these. */
  private static boolean canOpenLine(int first) {
    return Character.isLetter(first) && !Character.isLowerCase(first)
        || "\"“‘«".indexOf(first) >= 0;
  }

  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0 && isPartOfAbbreviation(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPartOfAbbreviation(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
