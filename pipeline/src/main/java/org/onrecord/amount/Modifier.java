package org.onrecord.amount;

import java.util.Locale;

/** How the text hedges an amount; the hedge's direction is kept. */
public enum Modifier {
  EXACT,
  ABOUT,
  LESS_THAN,
  MORE_THAN,
  UP_TO,
  AT_LEAST,
  RANGE;

  /** The name in the run folder, such as {@code more_than}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
