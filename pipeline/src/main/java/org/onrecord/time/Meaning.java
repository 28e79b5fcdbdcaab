package org.onrecord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.onrecord.text.Span;

/** What the words of a time expression say, before a published date or a story fixes it. */
sealed interface Meaning {

  /** A stretch of the calendar. */
  sealed interface Place extends Meaning {}

  /** No place said. */
  record Unstated() implements Place {}

  Place UNSTATED = new Unstated();

  record Day(LocalDate date) implements Place {}

  record Year(int year) implements Place {}

  /**
   * @param decade the year divided by ten
   */
  record Decade(int decade) implements Place {}

  /**
   * @param century the first two digits of its years: 19 for the 20th century
   */
  record Century(int century) implements Place {}

  /** A month, quarter, half or season of a year; {@code number} counts from 1, winter is 4. */
  record Named(Unit unit, int number, Pointer pointer, Place inside) implements Place {}

  record Weekday(DayOfWeek day, Pointer pointer, Place inside) implements Place {}

  /**
   * A day of a month.
   *
   * @param month 1 to 12, or 0 when the month is only pointed at by {@code inside}
   * @param weekday 1 to 7, or 0 when not said
   * @param inside the year, or for month 0 the month
   */
  record MonthDay(int month, int day, int weekday, Pointer pointer, Place inside) implements Place {

    MonthDay(int month, int day, int weekday, Place inside) {
      this(month, day, weekday, Pointer.NONE, inside);
    }

    MonthDay pointed(Pointer other) {
      return new MonthDay(month, day, weekday, other, inside);
    }
  }

  record Holiday(String rule, Pointer pointer, Place inside) implements Place {}

  /** "this year", "last week", "the following month", "the quarter". */
  record Pointed(Unit unit, Pointer pointer, int steps) implements Place {}

  /** "the year-ago quarter", "the 2008 period": a stretch like the one told, in another year. */
  record Counterpart(Unit unit, int number, Place year) implements Place {}

  /** "the week of May 2". */
  record Around(Unit unit, Place inside) implements Place {}

  /** "early 2018", "the end of the month". */
  record Part(Mod mod, Place whole, boolean sinceOrUntilNow) implements Place {}

  /** What a {@link Shift} counts from. */
  enum From {
    NOW,
    STORY,
    PLACE,
    EVENT
  }

  /**
   * "two years ago", "a month later", "three days after Christmas".
   *
   * @param from what it counts from
   * @param place for {@link From#PLACE}
   * @param event for {@link From#EVENT} the words of the event as indexes of its sentence
   * @param amountEnd one past the last word of the amount, which is all that remains as a duration
   *     when the event is not told
   */
  record Shift(Count count, Unit unit, int sign, From from, Place place, Span event, int amountEnd)
      implements Place {}

  /**
   * A time of day.
   *
   * @param time such as {@code T17:00} or {@code TMO}
   */
  record Clock(String time, Place day) implements Place {}

  /** PAST_REF, PRESENT_REF, FUTURE_REF. */
  record Reference(String value) implements Meaning {}

  /**
   * A duration.
   *
   * @param side -1 when it ends now ("the past three years"), 1 when it begins now, 0 when free
   * @param since what it begins with, as in "the first nine months of 2007"; with side -1 what it
   *     ends with, as in "the last nine months of 2007"
   */
  record Length(Count count, Unit unit, int side, Place since) implements Meaning {}

  /** Something that happens again, with its value. */
  record Recurrence(String value) implements Meaning {}

  /**
   * A meaning with a bound around it: "more than two years", "around June 4".
   *
   * @param close whether the bound is nearly reached, as in "nearly"
   */
  record Bounded(Mod mod, boolean close, Meaning inner) implements Meaning {}
}
