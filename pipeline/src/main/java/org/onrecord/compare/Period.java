package org.onrecord.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onrecord.claim.Claim;
import org.onrecord.claim.TimeMention;

/**
 * The days that a claim is about.
 *
 * @param known whether the claim names a time with both ends
 */
record Period(boolean known, LocalDate from, LocalDate to) {

  private static final long WEEK = 7;

  private static final Period UNKNOWN = new Period(false, LocalDate.MIN, LocalDate.MAX);

  static Period of(Claim claim) {
    return claim
        .time()
        .map(TimeMention::time)
        .filter(time -> time.earliestDay().isPresent() && time.latestDay().isPresent())
        .map(
            time ->
                new Period(
                    true,
                    time.earliestDay().orElse(LocalDate.MIN),
                    time.latestDay().orElse(LocalDate.MAX)))
        .orElse(UNKNOWN);
  }

  boolean isApartFrom(Period other) {
    return known && other.known && (to.isBefore(other.from) || other.to.isBefore(from));
  }

  boolean equalsKnown(Period other) {
    return known && other.known && from.equals(other.from) && to.equals(other.to);
  }

  /** Whether one of the two lies within the other. */
  boolean nests(Period other) {
    return known && other.known && (covers(other) || other.covers(this));
  }

  private boolean covers(Period other) {
    return !other.from.isBefore(from) && !to.isBefore(other.to);
  }

  /** Whether it is the week of the day, or shorter. */
  boolean isShortAround(LocalDate day) {
    return known && days() <= WEEK && !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether it begins and ends within so many days of when the other does. */
  boolean isWithin(long days, Period other) {
    return known
        && other.known
        && Math.abs(ChronoUnit.DAYS.between(from, other.from)) <= days
        && Math.abs(ChronoUnit.DAYS.between(to, other.to)) <= days;
  }

  /** Whether it lies within so many days before or behind the day. */
  boolean isNear(LocalDate day, long days) {
    return known && !from.isBefore(day.minusDays(days)) && !to.isAfter(day.plusDays(days));
  }

  boolean isNotOver(LocalDate day) {
    return known && !to.isBefore(day);
  }

  boolean isAfter(Period other) {
    return known && other.known && from.isAfter(other.to);
  }

  /** Whether neither claim names a time. */
  boolean bothUnknown(Period other) {
    return !known && !other.known;
  }

  long days() {
    return known ? ChronoUnit.DAYS.between(from, to) + 1 : 0;
  }
}
