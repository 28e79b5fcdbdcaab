package org.onrecord.annotate.tagger;

/** Numbers by hash, without an object for each. Not to be written to once it is shared. */
final class HashIndex {

  /** What no hash has. */
  static final int NONE = -1;

  /** Zero marks a free slot; the hash that is zero takes this one's place. */
  private static final long FOR_ZERO = 1;

  private long[] hashes;
  private int[] values;
  private int size;

  /**
   * @param expected entries, for which there is room at once
   */
  HashIndex(int expected) {
    int slots = 4;
    while (isFull(expected, slots)) {
      slots *= 2;
    }
    this.hashes = new long[slots];
    this.values = new int[slots];
  }

  int get(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? NONE : values[slot];
  }

  /**
   * @return whether the hash is new; otherwise its value is replaced
   */
  boolean put(long hash, int value) {
    int slot = slot(hash);
    boolean isNew = hashes[slot] == 0;
    hashes[slot] = hash == 0 ? FOR_ZERO : hash;
    values[slot] = value;
    if (isNew && isFull(++size, hashes.length)) {
      grow();
    }
    return isNew;
  }

  /** Every look-up needs a free slot before long. */
  private static boolean isFull(int entries, int slots) {
    return entries > slots / 4 * 3;
  }

  /** The slot that has the hash, or the free one where it belongs. */
  private int slot(long hash) {
    long wanted = hash == 0 ? FOR_ZERO : hash;
    int last = hashes.length - 1;
    int slot = (int) (wanted >>> 20) & last;
    while (hashes[slot] != 0 && hashes[slot] != wanted) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldValues = values;
    hashes = new long[2 * oldHashes.length];
    values = new int[hashes.length];
    for (int at = 0; at < oldHashes.length; at++) {
      if (oldHashes[at] != 0) {
        int slot = slot(oldHashes[at]);
        hashes[slot] = oldHashes[at];
        values[slot] = oldValues[at];
      }
    }
  }
}
