package org.onrecord.time;

import java.math.BigDecimal;

/** Writes TIMEX3 duration values. */
final class DurationValue {

  private DurationValue() {}

  /** "P6M", "P2Y6M", "PT1M30S"; an X for a count that the words leave open. */
  static String of(Count count, Unit unit) {
    if (!count.isExact()) {
      return prefix(unit) + "X" + unit.letter();
    }
    double number = count.low();
    return switch (unit) {
      case DECADE -> of(count.times(10), Unit.YEAR);
      case CENTURY -> of(count.times(100), Unit.YEAR);
      case MILLENNIUM -> of(count.times(1000), Unit.YEAR);
      default -> number == Math.rint(number) ? whole(number, unit) : half(number, unit);
    };
  }

  private static String prefix(Unit unit) {
    return unit.isClock() ? "PT" : "P";
  }

  private static String whole(double number, Unit unit) {
    return prefix(unit) + plain(number) + unit.letter();
  }

  private static String half(double number, Unit unit) {
    boolean half = number * 2 == Math.rint(number * 2);
    double floor = Math.floor(number);
    String head = floor > 0 ? plain(floor) + unit.letter() : "";
    if (half) {
      switch (unit) {
        case YEAR:
          return "P" + head + "6M";
        case HOUR:
          return "PT" + head + "30M";
        case MINUTE:
          return "PT" + head + "30S";
        default:
          break;
      }
    }
    return prefix(unit) + plain(number) + unit.letter();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
