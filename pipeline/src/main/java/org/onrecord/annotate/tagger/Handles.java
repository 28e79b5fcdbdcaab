package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stream of objects has had so far, by the numbers under which it comes back to them. */
final class Handles {

  private static final int FIRST = 0x7E0000;

  /** The positions of texts; what is no text has none. */
  private int[] texts = new int[1024];

  private int size;
  private final Map<Integer, SerializedClass> classes = new HashMap<>();

  /**
   * Gives the next object its number.
   *
   * @param text its position if it is a text, or whatever else stands for what is none
   * @return the number
   */
  int add(int text) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
    }
    texts[size] = text;
    return FIRST + size++;
  }

  void describe(int handle, SerializedClass described) {
    classes.put(handle, described);
  }

  int text(int handle) throws IOException {
    int number = handle - FIRST;
    if (number < 0 || number >= size) {
      throw new IOException("the tagger's model refers to an object that is not there");
    }
    return texts[number];
  }

  @Nullable SerializedClass described(int handle) {
    return classes.get(handle);
  }
}
