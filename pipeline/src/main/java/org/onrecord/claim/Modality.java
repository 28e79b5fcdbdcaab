package org.onrecord.claim;

import java.util.Locale;

/** How a claim stands to what happened. */
public enum Modality {
  FACT,
  PROMISE,
  FORECAST,
  BELIEF;

  /** The name in the run folder, such as {@code promise}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
