package org.onrecord.time;

/** Where a date without a year lies, seen from the published date. */
enum Direction {
  PAST,
  FUTURE,
  /** The coming one, but not one that is far where the past one is of the last weeks. */
  COMING,
  /** Ahead of what was planned, so that it may be over: the nearer one of days and months. */
  PLANNED,
  /** Whichever is nearer. */
  NEAREST,
  /** Nothing tells; the past one unless the coming one is much nearer. */
  UNTOLD;

  /** Whether a weekday or a quarter is to come. */
  boolean isAhead() {
    return this == FUTURE || this == COMING || this == PLANNED;
  }
}
