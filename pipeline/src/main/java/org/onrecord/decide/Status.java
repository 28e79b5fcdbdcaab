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
  /** It asserts nothing to check: a question, a judgement, a thought without a value, an answer. */
  NOT_CHECKABLE;

  /** The name in the run folder, such as {@code single_source}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
