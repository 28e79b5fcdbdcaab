package org.onrecord.annotate.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * A number for each of many names. A name is known by the number of its {@link Piece} alone, which
 * takes a tenth of the time and room of the names themselves.
 *
 * @param keys numbers of names, each at its own place or at the next that was free; 0 is free
 * @param values of the names at the same places
 */
public record HashedNames(long[] keys, int[] values) {

  /** There is no such name. */
  public static final int UNKNOWN = -1;

  public HashedNames {
    if (Integer.bitCount(keys.length) != 1 || values.length != keys.length) {
      throw new IllegalArgumentException(keys.length + " keys and " + values.length + " values");
    }
  }

  /**
   * @param names are put in by the order of the map
   * @throws IllegalArgumentException when two names have the same number
   */
  public static HashedNames of(Map<String, Integer> names) {
    int size = 2 * Integer.highestOneBit(Math.max(1, names.size()) * 3 / 2);
    HashedNames hashed = new HashedNames(new long[size], new int[size]);
    names.forEach(hashed::put);
    return hashed;
  }

  private void put(String name, int value) {
    long key = key(Piece.of(name).hash());
    int at = placeOf(key);
    if (keys[at] == key) {
      throw new IllegalArgumentException("\"" + name + "\" has the number of another name");
    }
    keys[at] = key;
    values[at] = value;
  }

  /** Reads what {@link #write(DataOutputStream)} wrote. */
  public static HashedNames read(DataInputStream in) throws IOException {
    return new HashedNames(Numbers.readLongs(in), Numbers.readInts(in));
  }

  /**
   * Writes the names; the same names always give the same bytes when they were put in one order.
   */
  public void write(DataOutputStream out) throws IOException {
    Numbers.write(keys, out);
    Numbers.write(values, out);
  }

  public int get(String name) {
    return get(Piece.of(name).hash());
  }

  /**
   * @param name the hash of a {@link Piece}
   * @return the value of a name, or {@link #UNKNOWN}
   */
  public int get(long name) {
    long key = key(name);
    int at = placeOf(key);
    return keys[at] == key ? values[at] : UNKNOWN;
  }

  /** The empty name has the number of what is free. */
  private static long key(long name) {
    return name == 0 ? 1 : name;
  }

  private int placeOf(long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
