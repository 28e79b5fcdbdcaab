package org.onrecord.job;

import java.util.Locale;

/**
 * Spreads keys over a fixed number of groups. An engine's bookkeeping costs something for every key
 * that it groups by: the direct runner makes a bundle of each, and copies with every bundle what it
 * has grouped under the keys in it. So the number of bundles must not grow with the articles.
 */
final class Buckets {

  /** Enough for many workers; of a million claims each holds thousands. */
  private static final int COUNT = 64;

  /** Few, as what comes after is grouped again; enough to keep many processors busy to the end. */
  private static final int ARTICLE_COUNT = 64;

  private Buckets() {}

  /** The group of a key, the same in every run and on every machine. */
  static String of(String key) {
    return of(key, COUNT);
  }

  /** The group of an article's id, the same in every run and on every machine. */
  static String ofArticle(String id) {
    return of(id, ARTICLE_COUNT);
  }

  private static String of(String key, int count) {
    // Spread the high bits, as ids that differ in few places have hash codes that do so too.
    int hash = key.hashCode() * 0x9E3779B9;
    return String.format(Locale.ROOT, "%02x", Math.floorMod(hash ^ (hash >>> 16), count));
  }
}
