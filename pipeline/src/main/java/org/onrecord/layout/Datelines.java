package org.onrecord.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Cuts the dateline off the first sentence of a report ("RENO, Nev. (AP) — ", "OSLO, April 10 - ",
 * "(Reuters) - "), so that it is not taken for a part of the sentence's subject.
 */
final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}'’.-]{2,}(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}"
              + "(?:, ?\\p{Lu}[\\p{L}.]{1,14}\\.?(?: \\d{1,2})?){0,3}"
              + "(?: \\([\\p{L} ./]{2,30}\\))?|\\(\\p{Lu}[\\p{L} ./]{1,30}\\)) ?(?:-|–|—|―|--) (?=[\\p{Lu}\"“])");

  private Datelines() {}

  /** The dateline and what follows it, or the block alone where it has none. */
  static List<Span> split(String text, Span block) {
    Matcher matcher = DATELINE.matcher(block.in(text));
    if (!matcher.find()) {
      return List.of(block);
    }
    int cut = block.start() + matcher.end();
    return List.of(Lines.strip(text, block.start(), cut), Lines.strip(text, cut, block.end()));
  }
}
