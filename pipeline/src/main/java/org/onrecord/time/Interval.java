package org.onrecord.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that an expression can mean; an open side is null. */
record Interval(@Nullable LocalDate first, @Nullable LocalDate last) {

  static final Interval OPEN = new Interval(null, null);

  static Interval of(Period period) {
    return new Interval(period.first(), period.last());
  }

  String earliest() {
    return written(first);
  }

  String latest() {
    return written(last);
  }

  /** ISO 8601 gives four digits to a year; days beyond are left open. */
  private static String written(@Nullable LocalDate day) {
    return day == null || day.getYear() < 0 || day.getYear() > 9999 ? "" : day.toString();
  }

  /**
   * The part of a period that "early", "mid-" and "late" mean: its first, middle or last third.
   * That is wide on purpose: what is compared by it must not conflict by a day.
   */
  static Interval part(Period period, Mod mod) {
    if (period.first() == null || period.last() == null || !mod.isPart()) {
      return of(period);
    }
    long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    if (days < 3) {
      return of(period);
    }
    long third = Math.round(days / 3.0);
    return switch (mod) {
      case START -> new Interval(period.first(), period.first().plusDays(third - 1));
      case END -> new Interval(period.last().minusDays(third - 1), period.last());
      default -> new Interval(period.first().plusDays(third), period.last().minusDays(third));
    };
  }

  /** "earlier this year" ends now, "later this year" begins now. */
  static Interval untilOrSince(Period period, Mod mod, Optional<LocalDate> now) {
    if (now.isEmpty() || !period.contains(now.get())) {
      return period.unit() == Unit.DAY ? of(period) : part(period, mod);
    }
    return mod == Mod.START
        ? new Interval(period.first(), now.get())
        : new Interval(now.get(), period.last());
  }
}
