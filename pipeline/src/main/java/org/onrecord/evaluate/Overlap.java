package org.onrecord.evaluate;

import java.util.BitSet;

/** How far two sets of words agree. */
final class Overlap {

  private Overlap() {}

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Dice's coefficient: 1 for equal sets, also for two empty ones, 0 for disjoint ones. */
  static double dice(BitSet one, BitSet other) {
    int size = one.cardinality() + other.cardinality();
    return size == 0 ? 1 : 2.0 * shared(one, other) / size;
  }

  /** Whether the two share a word or are both empty. */
  static boolean agree(BitSet one, BitSet other) {
    return one.intersects(other) || one.isEmpty() && other.isEmpty();
  }
}
