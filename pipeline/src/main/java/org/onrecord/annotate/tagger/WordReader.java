package org.onrecord.annotate.tagger;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.annotate.model.WordShapes;

/** Finds what the model knows of a word, by how it is written. */
final class WordReader {

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  /** Stands for an affix that is longer than the word. */
  private static final String TOO_SHORT = "######";

  private final TaggerModel model;
  private final FeatureRows features;

  WordReader(TaggerModel model) {
    this.model = model;
    this.features = model.features();
  }

  /**
   * @param word in American spelling
   */
  Word read(String word) {
    int seen = model.seen().find(word);
    String shape = WordShapes.plain(word);
    String cluster = model.clusters().of(word);
    boolean rare = model.seen().isRare(seen);
    int[] within = rare ? rareRows(word, shape, cluster, false) : commonRows(word);
    return new Word(
        seen == SeenWords.UNSEEN ? model.openTags() : model.seen().tags(seen),
        rare,
        isCapitalised(word),
        COMPANY_ENDS.contains(word),
        cluster,
        new Word.Neighbour(
            features.row(Feature.WORD_BEFORE, word),
            features.row(Feature.SHAPE_BEFORE, shape),
            features.row(Feature.CLUSTER_BEFORE, cluster)),
        new Word.Neighbour(
            features.row(Feature.WORD_AFTER, word),
            features.row(Feature.SHAPE_AFTER, shape),
            features.row(Feature.CLUSTER_AFTER, cluster)),
        rare ? rareRows(word, shape, cluster, true) : within,
        within);
  }

  private int[] commonRows(String word) {
    return new int[] {features.row(Feature.WORD, word)};
  }

  private int[] rareRows(String word, String shape, String cluster, boolean atStart) {
    boolean upper = has(word, Character::isUpperCase);
    boolean digit = has(word, Character::isDigit);
    boolean letter = has(word, Character::isLetter);
    boolean dash = word.indexOf('-') >= 0;
    boolean notUpper = has(word, character -> !Character.isUpperCase(character));
    String usual = usualTagInLowerCase(word);
    int[] rows = {
      features.row(Feature.WORD, word),
      features.row(Feature.SHAPE, shape),
      features.row(Feature.CLUSTER, cluster),
      features.row(Feature.HAS_UPPER_CASE, upper),
      features.row(Feature.HAS_DIGIT, digit),
      features.row(Feature.HAS_DASH, dash),
      features.row(Feature.HAS_LETTER_DIGIT_DASH, letter && digit && dash),
      features.row(Feature.ALL_UPPER_CASE, !notUpper),
      features.row(Feature.HAS_UPPER_CASE_DIGIT_DASH, upper && digit && dash),
      features.row(Feature.UNICODE_SHAPE, WordShapes.unicode(word)),
      features.row(Feature.HAS_NO_LETTER_OR_DIGIT, !letter && !digit),
      features.row(Feature.TAG_IN_LOWER_CASE_AT_START, atStart ? usual : Feature.NO),
      features.row(Feature.TAG_IN_LOWER_CASE_WITHIN, atStart ? Feature.NO : usual),
      features.row(Feature.HAS_UPPER_CASE_AT_START, atStart && upper)
    };
    return IntStream.concat(IntStream.of(rows), affixes(word))
        .filter(row -> row != FeatureRows.NOTHING)
        .toArray();
  }

  private IntStream affixes(String word) {
    int length = word.length();
    return IntStream.rangeClosed(1, Feature.LONGEST_AFFIX)
        .flatMap(
            size -> {
              boolean fits = size <= length;
              String text = fits ? word : TOO_SHORT;
              int end = text.length();
              int prefix = Feature.PREFIX + size - 1;
              int suffix = Feature.SUFFIX + size - 1;
              return IntStream.of(
                  features.row(prefix, text, 0, fits ? size : end),
                  features.row(suffix, text, fits ? end - size : 0, end));
            });
  }

  private String usualTagInLowerCase(String word) {
    if (!isCapitalised(word)) {
      return Feature.NO;
    }
    int seen = model.seen().find(word.toLowerCase(Locale.ROOT));
    return seen == SeenWords.UNSEEN ? Feature.NO : model.tags().get(model.seen().usualTag(seen));
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean has(String word, IntPredicate kind) {
    for (int at = 0; at < word.length(); at++) {
      if (kind.test(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
