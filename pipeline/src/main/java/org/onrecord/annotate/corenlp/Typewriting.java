package org.onrecord.annotate.corenlp;

/**
 * Words with the apostrophe that the models' training data and our word lists have. In the data the
 * printed one in "’s" is hardly ever anything but a possessive, so that "it’s" would get no verb.
 */
final class Typewriting {

  private Typewriting() {}

  static String of(String word) {
    return word.replace('’', '\'');
  }
}
