package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar with its TIMEX3 value; without days when its year is not known.
 *
 * @param first its first day
 * @param last its last day
 */
record Period(String value, Unit unit, @Nullable LocalDate first, @Nullable LocalDate last) {

  static Period unknown(String value, Unit unit) {
    return new Period(value, unit, null, null);
  }

  boolean isKnown() {
    return first != null && last != null;
  }

  Optional<LocalDate> firstDay() {
    return Optional.ofNullable(first);
  }

  Optional<LocalDate> lastDay() {
    return Optional.ofNullable(last);
  }

  /** Whether the day lies in it; false when it is not known. */
  boolean contains(LocalDate day) {
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }

  /** The year of its first day as TIMEX3 writes it, {@code XXXX} when not known. */
  String year() {
    return first == null ? "XXXX" : Periods.year(first.getYear()).value();
  }
}
