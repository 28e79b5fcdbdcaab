package org.onrecord.job;

import java.util.Locale;

/**
 * Spreads keys over a fixed number of groups. An engine's bookkeeping costs something for every key
 * that it groups by: the direct runner makes a bundle of each, and a million of them takes it far
 * longer than the comparing.
 */
final class Buckets {

  /** Enough for many workers; of a million claims each holds thousands. */
  private static final int COUNT = 512;

  private Buckets() {}

  /** The group of a key, the same in every run and on every machine. */
  static String of(String key) {
    // Spread the high bits, as ids that differ in few places have hash codes that do so too.
    int hash = key.hashCode() * 0x9E3779B9;
    return String.format(Locale.ROOT, "%03x", Math.floorMod(hash ^ (hash >>> 16), COUNT));
  }
}
