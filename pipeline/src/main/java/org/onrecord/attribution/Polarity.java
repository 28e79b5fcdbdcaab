package org.onrecord.attribution;

/** How a cue presents its content. */
public enum Polarity {
  NEUTRAL,
  DENIES,
  DOUBTS,
  ADMITS,
  PROMISES,
  ASSERTS
}
