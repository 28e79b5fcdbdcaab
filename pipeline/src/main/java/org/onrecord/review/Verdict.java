package org.onrecord.review;

import java.util.Locale;

/** What a reviewer says of what the program found; not whether a claim is true. */
public enum Verdict {
  /** The claim stands in the article, and what is said of it is right. */
  ACCEPT,
  /** It does not, or it is not. */
  REJECT;

  /** The name in files and in the ledger, such as {@code accept}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other name
   */
  public static Verdict of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
