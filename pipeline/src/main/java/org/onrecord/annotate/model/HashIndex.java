package org.onrecord.annotate.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Numbers of texts by their {@link TextHash}, without an object for each: that takes a tenth of the
 * time and room of the texts themselves. Not to be put into once it is shared.
 */
public final class HashIndex {

  /** What no hash has. */
  public static final int NONE = -1;

  /** Zero marks a free slot; the hash that is zero takes this one's place. */
  private static final long FOR_ZERO = 1;

  private long[] hashes;
  private int[] values;
  private int size;

  /**
   * @param expected entries, for which there is room at once
   */
  public HashIndex(int expected) {
    int slots = 4;
    while (isFull(expected, slots)) {
      slots *= 2;
    }
    this.hashes = new long[slots];
    this.values = new int[slots];
  }

  private HashIndex(long[] hashes, int[] values) {
    this.hashes = hashes;
    this.values = values;
    for (long hash : hashes) {
      size += hash == 0 ? 0 : 1;
    }
  }

  /**
   * @throws IllegalArgumentException when two texts have the same hash
   */
  public static HashIndex of(Map<String, Integer> numbers) {
    HashIndex index = new HashIndex(numbers.size());
    numbers.forEach(
        (text, number) -> {
          if (!index.put(TextHash.of(text), number)) {
            throw new IllegalArgumentException("\"" + text + "\" has the hash of another text");
          }
        });
    return index;
  }

  /** Reads what {@link #write(DataOutputStream)} wrote. */
  public static HashIndex read(DataInputStream in) throws IOException {
    long[] hashes = Numbers.readLongs(in);
    int[] values = Numbers.readInts(in);
    if (Integer.bitCount(hashes.length) != 1 || values.length != hashes.length) {
      throw new IOException(
          "the model has " + hashes.length + " hashes and " + values.length + " numbers");
    }
    return new HashIndex(hashes, values);
  }

  /** Writes all; what was put in one order always gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    Numbers.write(hashes, out);
    Numbers.write(values, out);
  }

  public int get(String text) {
    return get(TextHash.of(text));
  }

  public int get(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? NONE : values[slot];
  }

  /**
   * @return whether the hash is new; otherwise its value is replaced
   */
  public boolean put(long hash, int value) {
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
    int slot = (int) (wanted ^ wanted >>> 32) & last;
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
