package org.onrecord.annotate.recogniser;

/** The words of a sentence, with padding before the first and after the last. */
record WindowOfWords(WordWeights[] words, WordWeights padding) {

  WordWeights get(int at) {
    return at < 0 || at >= words.length ? padding : words[at];
  }

  boolean has(int at) {
    return at >= 0 && at < words.length;
  }
}
