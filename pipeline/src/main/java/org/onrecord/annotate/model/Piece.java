package org.onrecord.annotate.model;

/**
 * A name, or a piece of one, as the number that names are looked up by: a polynomial over its
 * UTF-16 code units, so that the number of a whole follows from those of its pieces.
 *
 * @param hash the polynomial modulo 2^64
 * @param power the base to the power of the piece's length
 */
public record Piece(long hash, long power) {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  public static Piece of(CharSequence text) {
    long hash = 0;
    long power = 1;
    for (int at = 0; at < text.length(); at++) {
      hash = hash * BASE + text.charAt(at) + 1;
      power *= BASE;
    }
    return new Piece(hash, power);
  }

  /** The number of what was before, with this piece behind it. */
  public long behind(long before) {
    return before * power + hash;
  }

  /** The number of this piece with another behind it. */
  public long then(Piece next) {
    return next.behind(hash);
  }
}
