package org.onrecord.job;

import java.io.Serializable;
import java.util.HexFormat;

/**
 * Spreads keys over a fixed number of groups. An engine's bookkeeping costs something for every key
 * that it groups by: the direct runner makes a bundle of each, and copies with every bundle what it
 * has grouped under the keys in it. So the number of bundles must not grow with the articles.
 *
 * @param count how many groups; what a run finds does not depend on it
 */
record Buckets(int count) implements Serializable {

  private static final int FEWEST = 16;
  private static final int MOST = 256;

  Buckets {
    if (count < 1) {
      throw new IllegalArgumentException(count + " buckets");
    }
  }

  /**
   * So many that all workers have something to do until the end.
   *
   * @param each for one worker
   */
  static Buckets forWorkers(int workers, int each) {
    return new Buckets(Math.max(FEWEST, Math.min(MOST, workers * each)));
  }

  /** The group of a key, the same in every run and on every machine. */
  String of(String key) {
    // Spread the high bits, as ids that differ in few places have hash codes that do so too.
    int hash = key.hashCode() * 0x9E3779B9;
    return HexFormat.of().toHexDigits((byte) Math.floorMod(hash ^ (hash >>> 16), count));
  }
}
