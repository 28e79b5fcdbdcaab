package org.onrecord.time;

/**
 * A place of the calendar after its words were resolved.
 *
 * @param period what is meant, unknown where a date is missing
 * @param time the TIMEX3 time of day after the day, or empty
 * @param assumed whether the year comes from the text around
 */
record Located(Period period, Mod mod, String time, Anchor anchor, boolean assumed) {

  static Located of(Period period, Anchor anchor) {
    return new Located(period, Mod.NONE, "", anchor, false);
  }

  Located with(Period other) {
    return new Located(other, mod, time, anchor, assumed);
  }

  Located withMod(Mod other) {
    return new Located(period, other, time, anchor, assumed);
  }

  Located withTime(String other) {
    return new Located(period, mod, other, anchor, assumed);
  }
}
