package org.onrecord.decide;

import java.util.Locale;

/** What the relations say about a claim; never that it is true or false. */
public enum Status {
  /** At least two independent origins say the same and none contradicts. */
  CORROBORATED,
  /** Another origin says what excludes it. */
  CONFLICTING,
  /** A later claim gives a newer value. */
  SUPERSEDED,
  /** One origin stands behind it. */
  SINGLE_SOURCE,
  /** Nothing could be compared with it: a question, a condition, an answer to reporters. */
  NOT_CHECKABLE;

  /** The name in the run folder, such as {@code single_source}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
