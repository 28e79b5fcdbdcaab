package org.onrecord.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and means as the figures show them. */
final class Rates {

  private static final int DECIMALS = 4;

  private Rates() {}

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  static double harmonicMean(double precision, double recall) {
    return share(2 * precision * recall, precision + recall);
  }

  /** Rounds the exact binary value, half to even, as Python's {@code round} does. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
