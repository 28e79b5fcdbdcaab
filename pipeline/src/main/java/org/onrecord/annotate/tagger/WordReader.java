package org.onrecord.annotate.tagger;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

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

  private static final int OWN_FEATURES_OF_RARE_WORDS = 34;

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
    boolean notUpper = has(word, character -> !Character.isUpperCase((char) character));
    int[] rows = new int[OWN_FEATURES_OF_RARE_WORDS];
    int at = 0;
    rows[at++] = features.row(Feature.WORD, word);
    rows[at++] = features.row(Feature.SHAPE, shape);
    rows[at++] = features.row(Feature.CLUSTER, cluster);
    rows[at++] = features.row(Feature.HAS_UPPER_CASE, upper);
    rows[at++] = features.row(Feature.HAS_DIGIT, digit);
    rows[at++] = features.row(Feature.HAS_DASH, dash);
    rows[at++] = features.row(Feature.HAS_LETTER_DIGIT_DASH, letter && digit && dash);
    rows[at++] = features.row(Feature.ALL_UPPER_CASE, !notUpper);
    rows[at++] = features.row(Feature.HAS_UPPER_CASE_DIGIT_DASH, upper && digit && dash);
    at = addAffixes(word, rows, at);
    rows[at++] = features.row(Feature.UNICODE_SHAPE, WordShapes.unicode(word));
    rows[at++] = features.row(Feature.HAS_NO_LETTER_OR_DIGIT, !letter && !digit);
    String usual = usualTagInLowerCase(word);
    rows[at++] = features.row(Feature.TAG_IN_LOWER_CASE_AT_START, atStart ? usual : Feature.NO);
    rows[at++] = features.row(Feature.TAG_IN_LOWER_CASE_WITHIN, atStart ? Feature.NO : usual);
    rows[at] = features.row(Feature.HAS_UPPER_CASE_AT_START, atStart && upper);
    return rows;
  }

  private int addAffixes(String word, int[] rows, int from) {
    int at = from;
    int length = word.length();
    for (int size = 1; size <= Feature.LONGEST_AFFIX; size++) {
      boolean fits = size <= length;
      String text = fits ? word : TOO_SHORT;
      int prefix = Feature.PREFIX + size - 1;
      int suffix = Feature.SUFFIX + size - 1;
      rows[at++] = features.row(prefix, text, 0, fits ? size : text.length());
      rows[at++] = features.row(suffix, text, fits ? length - size : 0, text.length());
    }
    return at;
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
