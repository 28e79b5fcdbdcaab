package org.onrecord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.runfolder.EarlierEntry;

/** What the report calls the values of the run folder's closed sets. */
final class Words {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”’)]?\\z");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** A value's label and one line that explains it; the meaning may be empty. */
  record Word(String name, String label, String meaning) {}

  private static final Words ALL = load();

  private final Map<String, Map<String, Word>> sets = new LinkedHashMap<>();

  private static Words load() {
    Words words = new Words();
    for (Lexicon.Row row : Lexicon.load(Words.class, "words.tsv").rows()) {
      words
          .sets
          .computeIfAbsent(row.get("set"), set -> new LinkedHashMap<>())
          .put(row.get("name"), new Word(row.get("name"), row.get("label"), row.get("meaning")));
    }
    return words;
  }

  /** The known values of a set, in the order in which the report shows them. */
  static List<Word> of(String set) {
    return new ArrayList<>(ALL.sets.getOrDefault(set, Map.of()).values());
  }

  /** The label of a value; a value that is not known is spelt out. */
  static String label(String set, String name) {
    Word word = ALL.sets.getOrDefault(set, Map.of()).get(name);
    return word == null ? spelt(name) : word.label();
  }

  /** The label of a value, empty for one that is not known or needs no label. */
  static String labelOrNone(String set, String name) {
    Word word = ALL.sets.getOrDefault(set, Map.of()).get(name);
    return word == null ? "" : word.label();
  }

  /** A name of the file formats as a phrase: {@code anonymousShare} as "Anonymous share". */
  static String spelt(String name) {
    String spaced = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' ').strip();
    String lower = spaced.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? ""
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The words with a full stop behind them, where they do not end a sentence already. */
  static String sentence(String words) {
    return SENTENCE_END.matcher(words).find() ? words : words + ".";
  }

  /** A whole number with its thousands apart. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The text on one line and no longer than {@code limit} code points, cut with an ellipsis. */
  static String shortened(String text, int limit) {
    String line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    if (line.codePointCount(0, line.length()) <= limit) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, limit));
    int space = cut.lastIndexOf(' ');
    return (space > limit / 2 ? cut.substring(0, space) : cut) + "…";
  }

  /** Where a claim of an earlier run stands: its id, article, day and source. */
  static String elsewhere(EarlierEntry claim) {
    String day = claim.published().isEmpty() ? "" : " (" + claim.published() + ")";
    return claim.id()
        + ", an earlier run, "
        + claim.articleId()
        + day
        + ", "
        + label("bucket", claim.bucket().wireName())
        + ", "
        + claim.source();
  }
}
