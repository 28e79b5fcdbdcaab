package org.onrecord.claim;

import java.io.Serializable;

/**
 * Why a claim is not compared with others.
 *
 * @param words behind "the claim": "stands in a question"
 * @param open whether nothing is asserted at all, so that there is nothing to check either
 */
public record Caveat(String words, boolean open) implements Serializable {

  public Caveat {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a caveat needs words");
    }
  }

  /** Something is asserted, but what exactly is not certain enough to compare it. */
  static Caveat unsure(String words) {
    return new Caveat(words, false);
  }

  /** Nothing is asserted. */
  static Caveat open(String words) {
    return new Caveat(words, true);
  }
}
