package org.onrecord.annotate.recogniser;

/**
 * How the recogniser's training saw words. Each method is a function of its argument alone, and
 * safe for use by many threads.
 */
public interface WordForms {

  /**
   * The spelling that stands for a word and its variants.
   *
   * @param word as the tokenizer wrote it
   */
  String spelling(String word);

  /**
   * The kinds of a word's characters, such as {@code Xxxx}.
   *
   * @param spelling what {@link #spelling(String)} gave
   */
  String shape(String spelling);

  /**
   * What words of one cluster are listed by.
   *
   * @param spelling what {@link #spelling(String)} gave
   */
  String inClusters(String spelling);
}
