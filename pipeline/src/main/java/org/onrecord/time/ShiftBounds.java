package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Meaning.Bounded;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Resolver.Resolved;

/** The days that a step from a time can reach when its count is a range or has a bound. */
final class ShiftBounds {

  /** Some time before or after now. */
  Interval open(int sign, Situation at) {
    LocalDate now = at.published().orElse(null);
    return sign < 0 ? new Interval(null, now) : new Interval(now, null);
  }

  /** "two or three years ago": from the first day of the one to the last day of the other. */
  Interval between(Shift shift, Resolved resolved, Situation at) {
    if (shift.count().isExact() || !resolved.period().isKnown()) {
      return resolved.days();
    }
    double difference = shift.count().high() - shift.count().low();
    Interval far = resolved.days();
    LocalDate first = far.first();
    LocalDate last = far.last();
    if (first == null || last == null) {
      return far;
    }
    return shift.sign() < 0
        ? new Interval(first, ShiftResolver.add(last, difference, shift.unit(), 1))
        : new Interval(ShiftResolver.add(first, difference, shift.unit(), -1), last);
  }

  /** "less than six months later": from what it counts from to the day that is not passed. */
  Interval bounded(
      Shift shift, Bounded bounded, Resolved inner, Situation at, PlaceResolver places) {
    Optional<LocalDate> base =
        places.shifts().base(shift, at).flatMap(from -> from.period().firstDay());
    if (base.isEmpty() || !inner.period().isKnown() || bounded.mod() == Mod.APPROX) {
      return inner.days();
    }
    LocalDate limit =
        ShiftResolver.add(base.get(), shift.count().high(), shift.unit(), shift.sign());
    boolean less = bounded.mod() == Mod.LESS_THAN || bounded.mod() == Mod.EQUAL_OR_LESS;
    if (bounded.close()) {
      int toBase = less ? -shift.sign() : shift.sign();
      return ordered(limit, Periods.shift(limit, shift.unit(), toBase));
    }
    if (less) {
      return ordered(base.get(), limit);
    }
    return shift.sign() < 0 ? new Interval(null, limit) : new Interval(limit, null);
  }

  private static Interval ordered(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? new Interval(one, other) : new Interval(other, one);
  }
}
