package org.onrecord.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Finds places where extraction glued two blocks without a space: a label in capitals behind the
 * last word of a headline ("AcmeTHE STORY"), or a sentence behind a full stop ("done.The next").
 *
 * <p>A label is only cut off where the text itself proves the word before it: that word must also
 * stand alone somewhere else.
 */
final class GluedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * A word with a capital tail of two letters or more, all in capitals to the end of the line.
   * Looks at each letter once, however long the word.
   */
  private static final Pattern LABEL_AT_END =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?=[\\p{L}&&[^\\p{Ll}]]*+\\p{Ll})\\p{L}++(?<=\\p{Lu}{2})[\\p{Lu} ]*+$",
          Pattern.MULTILINE);

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<![\\p{Lu}./@\\p{N}])\\p{Ll}{2}[.!?][\"”’]?(?=\\p{Lu}\\p{Ll}*(?:[ ’',]|$))");

  private final String text;
  private final Set<String> words = new HashSet<>();
  private final Set<Integer> lengths = new HashSet<>();

  GluedWords(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
      lengths.add(matcher.end() - matcher.start());
    }
  }

  List<Span> split(Span block) {
    List<Integer> cuts = new ArrayList<>();
    String words = block.in(text);
    Matcher sentence = SENTENCE_END.matcher(words);
    Chunk chunk = new Chunk(0, false);
    while (sentence.find()) {
      if (sentence.start() >= chunk.end()) {
        chunk = Chunk.around(words, sentence.start());
      }
      if (!chunk.isAddress()) {
        cuts.add(block.start() + sentence.end());
      }
    }
    Matcher label = LABEL_AT_END.matcher(words);
    if (label.find()) {
      int cut = labelStart(words, label.start());
      if (cut > 0) {
        cuts.add(block.start() + cut);
      }
    }
    return cut(block, cuts.stream().sorted().distinct().toList());
  }

  /** What stands between two spaces, and whether it looks like a web or mail address. */
  private record Chunk(int end, boolean isAddress) {

    static Chunk around(String words, int offset) {
      int start = words.lastIndexOf(' ', offset) + 1;
      int space = words.indexOf(' ', offset);
      int end = space < 0 ? words.length() : space;
      String chunk = words.substring(start, end);
      return new Chunk(end, chunk.contains("/") || chunk.contains("@") || chunk.startsWith("www."));
    }
  }

  /** Where the label starts: behind the longest known word that leaves only capitals; or -1. */
  private int labelStart(String block, int wordStart) {
    int wordEnd = block.indexOf(' ', wordStart);
    String word = block.substring(wordStart, wordEnd < 0 ? block.length() : wordEnd);
    int capitals = word.length();
    while (capitals > 0 && Character.isUpperCase(word.charAt(capitals - 1))) {
      capitals--;
    }
    for (int cut = word.length() - 2; cut > 1 && cut >= capitals; cut--) {
      if (lengths.contains(cut) && words.contains(word.substring(0, cut))) {
        return wordStart + cut;
      }
    }
    return -1;
  }

  private List<Span> cut(Span block, List<Integer> cuts) {
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    for (int cut : cuts) {
      parts.add(Lines.strip(text, start, cut));
      start = cut;
    }
    parts.add(Lines.strip(text, start, block.end()));
    return parts;
  }
}
