package org.onrecord.compare;

/** One pair of values that a relation rests on, in the articles' words. */
public record Compared(String aspect, String first, String second) {

  /** Line breaks and runs of blanks become single blanks. */
  public Compared {
    first = first.strip().replaceAll("\\s+", " ");
    second = second.strip().replaceAll("\\s+", " ");
  }
}
