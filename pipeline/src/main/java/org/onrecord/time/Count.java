package org.onrecord.time;

/**
 * How many units are meant.
 *
 * @param low the smallest count, 0 when vague
 * @param high the largest count, 0 when vague
 * @param vague whether the words fix no number ("several")
 */
record Count(double low, double high, boolean vague) {

  static final Count VAGUE = new Count(0, 0, true);
  static final Count ONE = exactly(1);

  static Count exactly(double number) {
    return new Count(number, number, false);
  }

  boolean isExact() {
    return !vague && low == high;
  }

  boolean isWhole() {
    return isExact() && low == Math.rint(low);
  }

  Count times(double factor) {
    return vague ? this : new Count(low * factor, high * factor, false);
  }

  Count plus(double more) {
    return vague ? this : new Count(low + more, high + more, false);
  }
}
