package org.onrecord.change;

import java.util.Locale;

/** What a claim is to the run before. */
public enum Change {
  /** No earlier run had it. */
  NEW,
  /** It was there, but what it says, who says it, its status or its relations were others. */
  CHANGED,
  /** It was there, and all of that is the same. */
  UNCHANGED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
