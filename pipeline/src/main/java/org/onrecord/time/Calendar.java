package org.onrecord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Picks which one of the periods that come back every year or week is meant. */
final class Calendar {

  private static final int WEEKS_AHEAD = 60;
  private static final int WEEKS_AGO = 31;
  private static final int JUST_OVER = 3;

  /** Days ahead within which an event that is spoken of ahead is the coming one. */
  private static final int SOON = 2;

  private Calendar() {}

  /** One of the periods that a year has one of, seen from the published day. */
  static Period yearly(
      IntFunction<Period> inYear, LocalDate published, Pointer pointer, Direction direction) {
    int year = published.getYear();
    List<Period> all = IntStream.rangeClosed(year - 2, year + 2).mapToObj(inYear).toList();
    return switch (pointer) {
      case LAST, PREVIOUS, LATEST -> lastBefore(all, published, false);
      case NEXT, FOLLOWING -> firstAfter(all, published, false);
      case THIS -> inYear.apply(year);
      default -> byDirection(all, published, direction);
    };
  }

  private static Period byDirection(List<Period> all, LocalDate published, Direction direction) {
    return switch (direction) {
      case PAST -> past(all, published);
      case FUTURE -> future(all, published);
      case COMING -> coming(all, published);
      case NEAREST, PLANNED -> nearest(all, published, 1);
      case UNTOLD -> nearest(all, published, 2);
    };
  }

  /**
   * The last one; a day some weeks ahead in the same year rather than one almost a year ago, for
   * which copy would write the year.
   */
  private static Period past(List<Period> all, LocalDate published) {
    Period past = lastBefore(all, published, true);
    Period coming = firstAfter(all, published, true);
    boolean ahead =
        coming.unit() == Unit.DAY
            && coming.year().equals(Periods.year(published.getYear()).value())
            && Periods.distance(coming, published) <= WEEKS_AHEAD
            && Periods.distance(past, published) > 365 - WEEKS_AHEAD - 7;
    return ahead ? coming : past;
  }

  private static Period future(List<Period> all, LocalDate published) {
    Period past = lastBefore(all, published, true);
    boolean justOver = past.unit() == Unit.DAY && Periods.distance(past, published) <= JUST_OVER;
    return justOver ? past : firstAfter(all, published, true);
  }

  private static Period coming(List<Period> all, LocalDate published) {
    Period past = lastBefore(all, published, true);
    boolean fresh = past.unit() == Unit.DAY && Periods.distance(past, published) <= WEEKS_AGO;
    return fresh ? past : future(all, published);
  }

  private static Period lastBefore(List<Period> all, LocalDate day, boolean running) {
    Period found = all.get(0);
    for (Period period : all) {
      LocalDate edge = (running ? period.firstDay() : period.lastDay()).orElse(day);
      if (running ? !edge.isAfter(day) : edge.isBefore(day)) {
        found = period;
      }
    }
    return found;
  }

  private static Period firstAfter(List<Period> all, LocalDate day, boolean running) {
    for (Period period : all) {
      LocalDate edge = (running ? period.lastDay() : period.firstDay()).orElse(day);
      if (running ? !edge.isBefore(day) : edge.isAfter(day)) {
        return period;
      }
    }
    return all.get(all.size() - 1);
  }

  /** The nearest one, where days ahead weigh more by the factor. */
  private static Period nearest(List<Period> all, LocalDate day, int weightAhead) {
    Period past = lastBefore(all, day, true);
    Period coming = firstAfter(all, day, true);
    long ahead = weightAhead * Periods.distance(coming, day);
    return ahead < Periods.distance(past, day) ? coming : past;
  }

  /** A weekday seen from the published day. */
  static LocalDate weekday(
      DayOfWeek day, LocalDate published, Pointer pointer, Direction direction) {
    return switch (pointer) {
      case LAST, PREVIOUS, LATEST -> published.with(TemporalAdjusters.previous(day));
      case NEXT, FOLLOWING -> published.with(TemporalAdjusters.next(day));
      case THIS -> published.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
      default -> weekday(day, published, direction);
    };
  }

  private static LocalDate weekday(DayOfWeek day, LocalDate published, Direction direction) {
    LocalDate coming = published.with(TemporalAdjusters.nextOrSame(day));
    boolean soon = direction == Direction.NEAREST && !coming.isAfter(published.plusDays(SOON));
    return soon || direction.isAhead()
        ? coming
        : published.with(TemporalAdjusters.previousOrSame(day));
  }
}
