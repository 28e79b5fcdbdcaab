package org.onrecord.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Decides whether a single line break inside a text is only a wrapped line or the end of a block.
 *
 * <p>A break is a wrap when the sentence visibly goes on: the next line starts in lower case, or
 * the line stops at a word that cannot end a sentence. Where the text is wrapped at a fixed width,
 * it is also one when the next word would not have fitted on the line.
 */
final class Wrapping {

  private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…][\"'”’)\\]]*$");
  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•–—]\\s|\\d{1,2}[.)]\\s)");
  private static final int SHORTEST_WRAP_WIDTH = 40;
  private static final int LONGEST_WRAP_WIDTH = 132;

  private static final Set<String> UNFINISHED = wordsOf("unfinished");
  private static final Set<String> ABBREVIATIONS = wordsOf("abbreviation");

  private final String text;
  private final int width;

  Wrapping(String text, List<Span> lines) {
    this.text = text;
    this.width = wrapWidth(lines);
  }

  private static Set<String> wordsOf(String kind) {
    return Lexicon.load(Wrapping.class, "line-ends.tsv").column("word", "kind", kind);
  }

  /** The width that most lines come close to, or 0 where lines have no common width. */
  private static int wrapWidth(List<Span> lines) {
    List<Integer> lengths =
        lines.stream().map(Span::length).filter(length -> length > 0).sorted().toList();
    if (lengths.size() < 4) {
      return 0;
    }
    int longest = lengths.get(lengths.size() - 1);
    long near = lengths.stream().filter(length -> length >= longest - 14).count();
    boolean isCommon = near * 2 >= lengths.size();
    boolean isPlausible = longest >= SHORTEST_WRAP_WIDTH && longest <= LONGEST_WRAP_WIDTH;
    return isCommon && isPlausible ? longest : 0;
  }

  /** Whether the text of {@code line} goes on in {@code next}, the line right after it. */
  boolean joins(Span line, Span next) {
    String upper = line.in(text);
    String lower = next.in(text);
    if (LIST_ITEM.matcher(lower).find()) {
      return false;
    }
    String lastWord = upper.substring(upper.lastIndexOf(' ') + 1);
    if (ENDS_SENTENCE.matcher(upper).find()) {
      return ABBREVIATIONS.contains(lastWord);
    }
    return startsInsideSentence(lower)
        || upper.endsWith(",")
        || UNFINISHED.contains(lastWord.toLowerCase(java.util.Locale.ROOT))
        || width > 0 && wouldNotHaveFitted(upper, lower);
  }

  private static boolean startsInsideSentence(String line) {
    int first = line.codePointAt(0);
    return Character.isLowerCase(first)
        || Character.isDigit(first)
        || Character.getType(first) == Character.CURRENCY_SYMBOL
        || "(,;~&%–—".indexOf(first) >= 0;
  }

  private boolean wouldNotHaveFitted(String upper, String lower) {
    int space = lower.indexOf(' ');
    int firstWord = space < 0 ? lower.length() : space;
    return upper.length() + 1 + firstWord > width;
  }
}
