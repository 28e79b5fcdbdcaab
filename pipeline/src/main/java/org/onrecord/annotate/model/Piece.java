package org.onrecord.annotate.model;

/**
 * A piece of a name whose hash is wanted before the whole name is there.
 *
 * @param hash the {@link TextHash} of the piece
 * @param power by which a hash is multiplied when the piece is put behind it
 */
public record Piece(long hash, long power) {

  public static Piece of(String text) {
    long power = 1;
    for (int at = 0; at < text.length(); at++) {
      power *= TextHash.BASE;
    }
    return new Piece(TextHash.of(text), power);
  }

  /** The hash of what was before, with this piece behind it. */
  public long behind(long before) {
    return before * power + hash;
  }

  /** The hash of this piece with another behind it. */
  public long then(Piece next) {
    return next.behind(hash);
  }
}
