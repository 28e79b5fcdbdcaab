package org.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.onrecord.time.Meaning.Century;
import org.onrecord.time.Meaning.Clock;
import org.onrecord.time.Meaning.Counterpart;
import org.onrecord.time.Meaning.Day;
import org.onrecord.time.Meaning.Decade;
import org.onrecord.time.Meaning.Holiday;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Part;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Meaning.Unstated;
import org.onrecord.time.Meaning.Weekday;
import org.onrecord.time.Meaning.Year;

/** Turns a place of the grammar into a period of the calendar. */
final class PlaceResolver {

  private final ShiftResolver shifts = new ShiftResolver(this);
  private final YearlyResolver yearly = new YearlyResolver(this);
  private final PointerResolver pointers = new PointerResolver();

  ShiftResolver shifts() {
    return shifts;
  }

  Located locate(Place place, Situation at) {
    if (place instanceof Day day) {
      return Located.of(Periods.day(day.date()), Anchor.NONE);
    } else if (place instanceof Year year) {
      return Located.of(Periods.year(year.year()), Anchor.NONE);
    } else if (place instanceof Decade decade) {
      return Located.of(Periods.decade(decade.decade()), Anchor.NONE);
    } else if (place instanceof Century century) {
      return Located.of(Periods.century(century.century()), Anchor.NONE);
    } else if (place instanceof Named named) {
      return named(named, at);
    } else if (place instanceof Weekday weekday) {
      return weekday(weekday, at);
    } else if (place instanceof MonthDay day) {
      return monthDay(day, at);
    } else if (place instanceof Holiday holiday) {
      return holiday(holiday, at);
    } else if (place instanceof Pointed pointed) {
      return pointers.locate(pointed, at);
    } else if (place instanceof Counterpart counterpart) {
      return counterpart(counterpart, at);
    } else if (place instanceof Meaning.Around around) {
      Located inside = locate(around.inside(), at);
      return inside.with(widen(inside.period(), around.unit()));
    } else if (place instanceof Part part) {
      return locate(part.whole(), at).withMod(part.mod());
    } else if (place instanceof Shift shift) {
      return shifts.locate(shift, at);
    } else if (place instanceof Clock clock) {
      return clock(clock, at);
    }
    return Located.of(Period.unknown("XXXX", Unit.YEAR), Anchor.NONE);
  }

  private static Period widen(Period period, Unit unit) {
    return period
        .firstDay()
        .map(day -> Periods.of(unit, day))
        .orElse(Period.unknown(Periods.unknown(unit), unit));
  }

  private Located named(Named named, Situation at) {
    IntFunction<Period> inYear =
        switch (named.unit()) {
          case QUARTER -> year -> Periods.quarter(year, named.number());
          case HALF -> year -> Periods.half(year, named.number());
          case SEASON -> year -> Periods.season(year, named.number());
          default -> year -> Periods.month(YearMonth.of(year, named.number()));
        };
    return yearly.inYear(inYear, named.pointer(), named.inside(), at);
  }

  private Located weekday(Weekday weekday, Situation at) {
    if (!(weekday.inside() instanceof Unstated)) {
      Located week = locate(weekday.inside(), at);
      Period day =
          week.period()
              .firstDay()
              .map(monday -> Periods.day(monday.with(weekday.day())))
              .orElse(Period.unknown("XXXX-WXX-" + weekday.day().getValue(), Unit.DAY));
      return week.with(day);
    }
    Optional<LocalDate> base =
        weekday.pointer().isAnaphoric()
            ? at.story().last().flatMap(told -> told.period().firstDay()).or(at::published)
            : at.published();
    return base.map(day -> Calendar.weekday(weekday.day(), day, weekday.pointer(), at.direction()))
        .map(day -> Located.of(Periods.day(day), at.publishedAnchor()))
        .orElse(
            Located.of(
                Period.unknown("XXXX-WXX-" + weekday.day().getValue(), Unit.DAY), Anchor.NONE));
  }

  private Located monthDay(MonthDay day, Situation at) {
    if (day.month() == 0) {
      return dayOfPointedMonth(day, at);
    }
    IntFunction<Period> inYear = year -> dayInYear(year, day);
    Located located = yearly.inYear(inYear, day.pointer(), day.inside(), at);
    return day.weekday() == 0 ? located : YearlyResolver.onWeekday(located, day, inYear, at);
  }

  private static Period dayInYear(int year, MonthDay day) {
    YearMonth month = YearMonth.of(year, day.month());
    if (day.day() > month.lengthOfMonth()) {
      // Feb. 29 of a year without one: the last day of the month keeps comparisons possible.
      return Periods.day(month.atEndOfMonth());
    }
    return Periods.day(month.atDay(day.day()));
  }

  private Located dayOfPointedMonth(MonthDay day, Situation at) {
    Located month = locate(day.inside(), at);
    Optional<LocalDate> first = month.period().firstDay();
    String unknown = String.format(Locale.ROOT, "XXXX-XX-%02d", day.day());
    Period period = Period.unknown(unknown, Unit.DAY);
    if (first.isPresent()) {
      try {
        period = Periods.day(first.get().withDayOfMonth(day.day()));
      } catch (DateTimeException noSuchDay) {
        return month.with(period);
      }
    }
    return month.with(period);
  }

  private Located holiday(Holiday holiday, Situation at) {
    if (Holidays.isFixed(holiday.rule())) {
      return Located.of(Periods.day(LocalDate.parse(holiday.rule())), Anchor.NONE);
    }
    return yearly.inYear(
        year -> Periods.day(Holidays.in(holiday.rule(), year)),
        holiday.pointer(),
        holiday.inside(),
        at);
  }

  private Located counterpart(Counterpart counterpart, Situation at) {
    Located year = locate(counterpart.year(), at);
    Optional<LocalDate> first = year.period().firstDay();
    if (first.isEmpty()) {
      return year.with(Period.unknown(Periods.unknown(counterpart.unit()), counterpart.unit()));
    }
    int of = first.get().getYear();
    if (counterpart.unit() == Unit.HALF) {
      return year.with(Periods.half(of, counterpart.number()));
    }
    if (counterpart.number() > 0) {
      return year.with(Periods.quarter(of, counterpart.number()));
    }
    return at.story()
        .quarter(at.sentence(), at.published())
        .map(told -> year.with(Periods.quarter(of, told.period().value().charAt(6) - '0')))
        .orElse(year.with(Periods.year(of)));
  }

  private Located clock(Clock clock, Situation at) {
    if (clock.day() instanceof Unstated) {
      Optional<Period> day = at.story().dayOf(at.sentence()).map(Story.Told::period);
      Period period =
          day.or(() -> at.published().map(Periods::day))
              .orElse(Period.unknown("XXXX-XX-XX", Unit.DAY));
      return Located.of(period, at.publishedAnchor()).withTime(clock.time());
    }
    return locate(clock.day(), at).withTime(clock.time());
  }
}
