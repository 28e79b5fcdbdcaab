package org.onrecord.time;

/** Where a date without a year lies, seen from the published date. */
enum Direction {
  PAST,
  FUTURE,
  /** Whichever is nearer. */
  NEAREST,
  /** Nothing tells; the past one unless the coming one is much nearer. */
  UNTOLD
}
