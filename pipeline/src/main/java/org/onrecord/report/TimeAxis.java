package org.onrecord.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SortedMap;

/**
 * The stretch of time that most dated claims are about. One claim about 1800 must not squeeze all
 * others into a corner: what lies further out than three times the spread of the middle half
 * (Tukey's outer fences) is told beside the axis.
 *
 * @param from its first month
 * @param to its last month
 * @param before how many claims begin earlier
 * @param after how many begin later
 */
record TimeAxis(YearMonth from, YearMonth to, int before, int after) {

  private static final int FENCE = 3;
  private static final int LEAST_SPREAD = 24;
  private static final int MOST_TICKS = 6;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final double MARGIN = 1.5;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** A place on the axis with its name. */
  record Tick(double x, String label) {}

  /**
   * @param starts how many claims begin in each month, at least one
   */
  static TimeAxis of(NavigableMap<YearMonth, Integer> starts) {
    int all = sum(starts);
    long first = month(quantile(starts, all / 4));
    long third = month(quantile(starts, all * 3 / 4));
    long reach = FENCE * Math.max(LEAST_SPREAD, third - first);
    NavigableMap<YearMonth, Integer> inside =
        starts.subMap(atMonth(first - reach), true, atMonth(third + reach), true);
    return new TimeAxis(
        inside.firstKey(),
        inside.lastKey(),
        sum(starts.headMap(inside.firstKey(), false)),
        sum(starts.tailMap(inside.lastKey(), false)));
  }

  private static YearMonth quantile(NavigableMap<YearMonth, Integer> starts, int rank) {
    int seen = 0;
    for (var month : starts.entrySet()) {
      seen += month.getValue();
      if (seen > rank) {
        return month.getKey();
      }
    }
    return starts.lastKey();
  }

  private static int sum(SortedMap<YearMonth, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static long month(YearMonth month) {
    return month.getYear() * 12L + month.getMonthValue() - 1;
  }

  private static YearMonth atMonth(long number) {
    return YearMonth.of((int) Math.floorDiv(number, 12L), (int) Math.floorMod(number, 12L) + 1);
  }

  /** The same axis, longer where it must be to hold a month. */
  TimeAxis reaching(YearMonth month) {
    return month.isAfter(to) ? new TimeAxis(from, month, before, after) : this;
  }

  int months() {
    return (int) (month(to) - month(from)) + 1;
  }

  boolean holds(YearMonth start) {
    return !start.isBefore(from) && !start.isAfter(to);
  }

  /** The place of a day, in percent of the width; what lies outside stands at the edge. */
  double x(LocalDate day) {
    LocalDate first = from.atDay(1);
    double share =
        (double) ChronoUnit.DAYS.between(first, day)
            / ChronoUnit.DAYS.between(first, to.plusMonths(1).atDay(1));
    return MARGIN + (100 - 2 * MARGIN) * Math.max(0, Math.min(1, share));
  }

  /** Round months or years, few enough for a telephone. */
  List<Tick> ticks() {
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && months() / STEPS[i] < MOST_TICKS; i--) {
      step = STEPS[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (long at = -Math.floorDiv(-month(from), step) * step; at <= month(to); at += step) {
      YearMonth month = atMonth(at);
      String label = step % 12 == 0 ? "" + month.getYear() : MONTH.format(month);
      ticks.add(new Tick(x(month.atDay(1)), label));
    }
    return ticks;
  }
}
