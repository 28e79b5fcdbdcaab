package org.onrecord.claim;

import java.util.Locale;

/** What a claim lets an editor check. */
public enum ClaimKind {
  /** An amount of money that somebody gives, has, owes or is worth. */
  MONEY,
  /** The day, month or year of an event. */
  DATE,
  /** Anything else that an attribution says. */
  STATEMENT,
  /** How somebody answered the reporters. */
  RESPONSE;

  /** The name in the run folder, such as {@code money}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
