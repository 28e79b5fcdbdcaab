package org.onrecord.annotate.tagger;

/**
 * A running 64-bit hash of characters, which stands for the text itself: among the million texts of
 * a model, and those that are asked for, no two share one but by a chance of one to millions.
 */
final class TextHash {

  static final long EMPTY = 0x243F6A8885A308D3L;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  /** The hash of no character, of a kind of text that differs from all other kinds. */
  static long ofKind(int kind) {
    return add(EMPTY, (char) (kind + 1));
  }

  static long of(String text) {
    return add(EMPTY, text);
  }

  static long add(long hash, char next) {
    long mixed = (hash ^ next) * GOLDEN;
    return mixed ^ (mixed >>> 32);
  }

  static long add(long hash, String text) {
    return add(hash, text, 0, text.length());
  }

  static long add(long hash, String text, int from, int to) {
    long longer = hash;
    for (int at = from; at < to; at++) {
      longer = add(longer, text.charAt(at));
    }
    return longer;
  }
}
