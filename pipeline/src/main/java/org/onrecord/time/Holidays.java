package org.onrecord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Computes the days of the lexicon of holidays. */
final class Holidays {

  /** Marks what takes place in even years only. */
  private static final String EVEN = "+even";

  private Holidays() {}

  /** Whether the rule is one day of history and not of every year. */
  static boolean isFixed(String rule) {
    return rule.length() == 10 && rule.charAt(4) == '-';
  }

  /** The day of a rule such as {@code 12-25}, {@code 11/4/4,1} or {@code easter-2} in a year. */
  static LocalDate in(String rule, int year) {
    if (isFixed(rule)) {
      return LocalDate.parse(rule);
    }
    if (rule.endsWith(EVEN)) {
      return in(rule.substring(0, rule.length() - EVEN.length()), year - year % 2);
    }
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.contains("/")) {
      return weekdayOfMonth(rule, year);
    }
    return LocalDate.of(
        year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
  }

  private static LocalDate weekdayOfMonth(String rule, int year) {
    String[] offset = rule.split(",");
    String[] parts = offset[0].split("/");
    LocalDate day =
        LocalDate.of(year, Month.of(Integer.parseInt(parts[0])), 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2]))));
    return offset.length > 1 ? day.plusDays(Integer.parseInt(offset[1])) : day;
  }

  /** Western Easter after the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
