package org.onrecord.annotate.model;

/**
 * A running 64-bit hash of UTF-16 code units, which stands for the text itself: among the million
 * texts of a model, and those that are asked for, no two share one but by a chance of one to
 * millions. It is a polynomial modulo 2^64, so that the hash of a whole follows from those of its
 * {@link Piece}s.
 */
public final class TextHash {

  public static final long EMPTY = 0;

  static final long BASE = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  /** The hash of no character, of a kind of text that differs from all other kinds. */
  public static long ofKind(int kind) {
    return add(EMPTY, (char) (kind + 1));
  }

  public static long of(String text) {
    return add(EMPTY, text);
  }

  public static long add(long hash, char next) {
    return hash * BASE + next + 1;
  }

  public static long add(long hash, String text) {
    return add(hash, text, 0, text.length());
  }

  public static long add(long hash, String text, int from, int to) {
    long longer = hash;
    for (int at = from; at < to; at++) {
      longer = add(longer, text.charAt(at));
    }
    return longer;
  }
}
