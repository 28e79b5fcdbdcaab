package org.onrecord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Makes periods of the calendar with their TIMEX3 values. */
final class Periods {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Periods() {}

  static String seasonCode(int season) {
    return SEASONS[season - 1];
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  static Period day(LocalDate day) {
    return new Period(day.toString(), Unit.DAY, day, day);
  }

  /** An ISO 8601 week, Monday to Sunday. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(weekValue(day), Unit.WEEK, monday, monday.plusDays(6));
  }

  private static String weekValue(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Saturday and Sunday of the ISO week of the day. */
  static Period weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Period(weekValue(day) + "-WE", Unit.WEEKEND, sunday.minusDays(1), sunday);
  }

  static Period month(YearMonth month) {
    String value = format("%04d-%02d", month.getYear(), month.getMonthValue());
    return new Period(value, Unit.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  static Period quarter(int year, int quarter) {
    YearMonth start = YearMonth.of(year, quarter * 3 - 2);
    String value = format("%04d-Q%d", year, quarter);
    return new Period(value, Unit.QUARTER, start.atDay(1), start.plusMonths(2).atEndOfMonth());
  }

  static Period quarterOf(LocalDate day) {
    return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  static Period half(int year, int half) {
    YearMonth start = YearMonth.of(year, half * 6 - 5);
    String value = format("%04d-H%d", year, half);
    return new Period(value, Unit.HALF, start.atDay(1), start.plusMonths(5).atEndOfMonth());
  }

  /**
   * A season of three months, 1 is spring from March; a winter belongs to the year of its December.
   */
  static Period season(int year, int season) {
    YearMonth start = YearMonth.of(year, season * 3);
    String value = format("%04d-%s", year, seasonCode(season));
    return new Period(value, Unit.SEASON, start.atDay(1), start.plusMonths(2).atEndOfMonth());
  }

  static Period year(int year) {
    return new Period(
        format("%04d", year), Unit.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period decade(int decade) {
    LocalDate first = LocalDate.of(decade * 10, 1, 1);
    return new Period(format("%03d", decade), Unit.DECADE, first, first.plusYears(10).minusDays(1));
  }

  static Period century(int century) {
    LocalDate first = LocalDate.of(century * 100, 1, 1);
    return new Period(
        format("%02d", century), Unit.CENTURY, first, first.plusYears(100).minusDays(1));
  }

  /** The period of this unit that holds the day. */
  static Period of(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarterOf(day);
      case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> seasonOf(day);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(Math.floorDiv(day.getYear(), 10));
      case CENTURY, MILLENNIUM -> century(Math.floorDiv(day.getYear(), 100));
    };
  }

  private static Period seasonOf(LocalDate day) {
    int month = day.getMonthValue();
    return month < 3 ? season(day.getYear() - 1, 4) : season(day.getYear(), month / 3);
  }

  /** Moves a day by whole units. */
  static LocalDate shift(LocalDate day, Unit unit, long steps) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(steps);
      case WEEKEND, WEEK -> day.plusWeeks(steps);
      case MONTH -> day.plusMonths(steps);
      case QUARTER, SEASON -> day.plusMonths(3 * steps);
      case HALF -> day.plusMonths(6 * steps);
      case YEAR -> day.plusYears(steps);
      case DECADE -> day.plusYears(10 * steps);
      case CENTURY -> day.plusYears(100 * steps);
      case MILLENNIUM -> day.plusYears(1000 * steps);
    };
  }

  /** Days between a day and the nearest day of a known period, 0 inside of it. */
  static long distance(Period period, LocalDate day) {
    if (period.first() == null || period.last() == null || period.contains(day)) {
      return 0;
    }
    return day.isBefore(period.first())
        ? ChronoUnit.DAYS.between(day, period.first())
        : ChronoUnit.DAYS.between(period.last(), day);
  }

  /** The value of a period of this unit whose date is not known. */
  static String unknown(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
    };
  }
}
