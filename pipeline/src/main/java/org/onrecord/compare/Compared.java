package org.onrecord.compare;

import java.io.Serializable;

/** One pair of values that a relation rests on, in the articles' words. */
public record Compared(String aspect, String first, String second) implements Serializable {

  /** Line breaks and runs of blanks become single blanks. */
  public Compared {
    first = first.strip().replaceAll("\\s+", " ");
    second = second.strip().replaceAll("\\s+", " ");
  }
}
