package org.onrecord.annotate.tagger;

/**
 * The features of the architecture that this tagger knows, by the numbers that its model gives
 * them. From {@link #SHAPE_BEFORE} on they are asked for with rare words only.
 */
final class Feature {

  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS_BEFORE = 3;
  static final int TAG_BEFORE = 4;
  static final int SHAPE_BEFORE = 5;
  static final int SHAPE = 6;
  static final int SHAPE_AFTER = 7;
  static final int CLUSTER_BEFORE = 8;
  static final int CLUSTER = 9;
  static final int CLUSTER_AFTER = 10;
  static final int CLUSTERS = 11;
  static final int HAS_UPPER_CASE = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int HAS_LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_UPPER_CASE = 17;
  static final int HAS_UPPER_CASE_DIGIT_DASH = 18;

  /** The usual tag of the word in lower case, of a capitalised word at the start of a sentence. */
  static final int TAG_IN_LOWER_CASE_AT_START = 19;

  /** The same of one that is not at the start. */
  static final int TAG_IN_LOWER_CASE_WITHIN = 20;

  /** CoreNLP means those within the sentence, yet its model knows it of those at the start. */
  static final int HAS_UPPER_CASE_AT_START = 21;

  /** Of one character; those of two to {@link #LONGEST_AFFIX} follow. */
  static final int PREFIX = 22;

  /** Of one character; those of two to {@link #LONGEST_AFFIX} follow. */
  static final int SUFFIX = 32;

  static final int UNICODE_SHAPE = 42;
  static final int HAS_NO_LETTER_OR_DIGIT = 43;

  static final int LONGEST_AFFIX = 10;

  /** The value of a feature that a word has. */
  static final String YES = "1";

  /** The value of a feature that a word does not have. */
  static final String NO = "0";

  private Feature() {}
}
