package org.onrecord.time;

/** Units of time with the letters that ISO 8601 and TIMEX3 write for them. */
enum Unit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  WEEKEND("WE", false),
  WEEK("W", false),
  MONTH("M", false),
  QUARTER("Q", false),
  HALF("H", false),
  SEASON("", false),
  YEAR("Y", false),
  DECADE("E", false),
  CENTURY("C", false),
  MILLENNIUM("L", false);

  private final String letter;
  private final boolean clock;

  Unit(String letter, boolean clock) {
    this.letter = letter;
    this.clock = clock;
  }

  /** The designator in a TIMEX3 duration. */
  String letter() {
    return letter;
  }

  /** Whether the unit is shorter than a day, so that its durations start with {@code PT}. */
  boolean isClock() {
    return clock;
  }
}
