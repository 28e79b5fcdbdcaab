package org.onrecord.annotate.model;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a model knows of the words of texts. It is found when a word first comes up, and kept while
 * there is room: few words make up most of every text. Thread-safe; the values do not depend on
 * what is kept.
 */
public final class WordMemory<T> {

  /** Words that are kept, of half a kilobyte each at most. */
  private static final int KEPT = 40_000;

  private final Function<String, T> reader;
  private final ConcurrentMap<String, T> known = new ConcurrentHashMap<>();
  private final AtomicInteger room = new AtomicInteger(KEPT);

  /**
   * @param reader finds what is known of a word, for many threads at a time
   */
  public WordMemory(Function<String, T> reader) {
    this.reader = reader;
  }

  public T get(String text) {
    T word = known.get(text);
    if (word != null) {
      return word;
    }
    word = reader.apply(text);
    if (room.get() > 0 && room.decrementAndGet() >= 0) {
      known.put(text, word);
    }
    return word;
  }
}
