package org.onrecord.annotate.tagger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * What the model knows of the words of texts. It is found when a word first comes up, and kept
 * while there is room: few words make up most of every text. Thread-safe; the values do not depend
 * on what is kept.
 */
final class Words {

  /** Words that are kept, of half a kilobyte each at most. */
  private static final int KEPT = 40_000;

  private final WordReader reader;
  private final UnaryOperator<String> spelling;
  private final ConcurrentMap<String, Word> known = new ConcurrentHashMap<>();
  private final AtomicInteger room = new AtomicInteger(KEPT);

  /**
   * @param spelling gives the American spelling of a word
   */
  Words(WordReader reader, UnaryOperator<String> spelling) {
    this.reader = reader;
    this.spelling = spelling;
  }

  Word get(String text) {
    Word word = known.get(text);
    if (word != null) {
      return word;
    }
    word = reader.read(spelling.apply(text));
    if (room.get() > 0 && room.decrementAndGet() >= 0) {
      known.put(text, word);
    }
    return word;
  }
}
