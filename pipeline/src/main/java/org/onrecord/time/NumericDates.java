package org.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Meaning.Day;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Year;

/**
 * Reads dates in digits: ISO 8601, 3/24/2023, 24.03.2023, 11/02/89. Where both orders are possible
 * the month comes first, as in American copy; a first number above 12 is a day.
 */
final class NumericDates {

  Optional<Parse<Place>> place(Words words, int at) {
    Word first = words.at(at);
    if (!first.isDigits() || words.at(at).glued() && words.at(at - 1).is("/", "-", ".", ":")) {
      return Optional.empty();
    }
    return first.isDigits(4)
        ? yearFirst(words, at)
        : yearLast(words, at).or(() -> noYear(words, at));
  }

  private static Optional<Parse<Place>> yearFirst(Words words, int at) {
    Word month = words.at(at + 2);
    if (!isSign(words, at + 1)
        || !month.isDigits()
        || !month.glued()
        || month.lower().length() > 2) {
      return Optional.empty();
    }
    if (isSign(words, at + 3) && words.at(at + 3).is(words.at(at + 1).lower())) {
      return day(words.at(at).digits(), month.digits(), words.at(at + 4).digits(), at + 5);
    }
    boolean iso = words.at(at + 1).isHyphen() && month.isDigits(2) && !words.isInnerHyphen(at + 3);
    int number = month.digits();
    Year year = new Year(words.at(at).digits());
    return iso && number >= 1 && number <= 12
        ? Parse.of(new Named(Unit.MONTH, number, Pointer.NONE, year), at + 3)
        : Optional.empty();
  }

  private static Optional<Parse<Place>> yearLast(Words words, int at) {
    Word second = words.at(at + 2);
    Word third = words.at(at + 4);
    boolean shape =
        words.at(at).lower().length() <= 2
            && isSign(words, at + 1)
            && second.isDigits()
            && second.lower().length() <= 2
            && isSign(words, at + 3)
            && (third.isDigits(2) || third.isDigits(4))
            && !(isSign(words, at + 5) && words.at(at + 6).isDigits());
    if (!shape || !words.at(at + 1).lower().equals(words.at(at + 3).lower())) {
      return Optional.empty();
    }
    int year = third.isDigits(2) ? Years.fullYear(third.digits()) : third.digits();
    int one = words.at(at).digits();
    int two = second.digits();
    boolean dayFirst = one > 12 || words.at(at + 1).is(".");
    return dayFirst ? day(year, two, one, at + 5) : day(year, one, two, at + 5);
  }

  /** "on 3/24", only where a preposition says that it is a date. */
  private static Optional<Parse<Place>> noYear(Words words, int at) {
    Word second = words.at(at + 2);
    boolean cue =
        words.is(at - 1, "on", "since", "until", "by", "before", "after", "from", "dated");
    boolean shape =
        words.is(at + 1, "/")
            && second.isDigits()
            && second.lower().length() <= 2
            && second.glued();
    if (!cue || !shape || words.is(at + 3, "/")) {
      return Optional.empty();
    }
    int one = words.at(at).digits();
    int month = one > 12 ? second.digits() : one;
    int day = one > 12 ? one : second.digits();
    boolean date = month >= 1 && month <= 12 && day >= 1 && day <= 28;
    return date
        ? Parse.of(new MonthDay(month, day, 0, Meaning.UNSTATED), at + 3)
        : Optional.empty();
  }

  private static boolean isSign(Words words, int at) {
    return words.is(at, "/", "-", ".") && words.at(at).glued();
  }

  private static Optional<Parse<Place>> day(int year, int month, int day, int end) {
    try {
      return year < 1000
          ? Optional.empty()
          : Parse.of(new Day(LocalDate.of(year, month, day)), end);
    } catch (DateTimeException invalid) {
      return Optional.empty();
    }
  }
}
