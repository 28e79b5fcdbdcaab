package org.onrecord.time;

/**
 * The values of TIMEX3's attribute {@code mod} that this grammar gives; {@link #NONE} is absent.
 */
enum Mod {
  NONE,
  START,
  MID,
  END,
  APPROX,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE,
  ON_OR_BEFORE,
  ON_OR_AFTER;

  String value() {
    return this == NONE ? "" : name();
  }

  boolean isPart() {
    return this == START || this == MID || this == END;
  }
}
