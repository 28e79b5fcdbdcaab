package org.onrecord.claim;

import java.io.Serializable;

/**
 * Words that say for which time a clause holds.
 *
 * @param kind which way the time is bounded
 * @param words the words, in lower case with single blanks: "since she left"
 */
public record TimeBound(Kind kind, String words) implements Serializable {

  /** Which way a time is bounded. */
  public enum Kind {
    /** From then on: "since she left", "after the deal". */
    SINCE,
    /** Up to then: "before she left", "until May". */
    UNTIL,
    /** Up to now, and it may change: "yet", "so far". */
    NOW,
    /** At any time up to now: "never", "no", "not any". */
    EVER,
    /** Up to now, of what may come yet: "has not paid". */
    SO_FAR,
    /** While something lasts or at the moment when it happens. */
    DURING;

    /** Whether it bounds the time of a denial only by the day on which it is made. */
    public boolean isOpen() {
      return this == EVER || this == SO_FAR;
    }
  }
}
