package org.onrecord.time;

import java.time.Month;
import java.util.Optional;
import org.onrecord.annotate.Token.Label;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Meaning.Year;
import org.onrecord.time.Vocabulary.MonthWord;

/** Reads dates with a month's name: "Friday, May 8, 2015", "8th of May", "May 2015". */
final class MonthDates {

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Years years;

  MonthDates(Vocabulary vocabulary, Numbers numbers, Years years) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.years = years;
  }

  Optional<Parse<Place>> place(Words words, int at) {
    Optional<Vocabulary.WeekdayWord> weekday = vocabulary.weekday(words.at(at));
    if (weekday.isPresent()) {
      int next = words.afterComma(words.afterStop(at + 1));
      next = words.isInnerHyphen(next) ? next + 1 : next;
      int number = weekday.get().number();
      return dated(words, next, number);
    }
    return dated(words, at, 0).or(() -> month(words, at));
  }

  private Optional<Parse<Place>> dated(Words words, int at, int weekday) {
    return monthFirst(words, at, weekday)
        .or(() -> dayFirst(words, words.is(at, "the") ? at + 1 : at, weekday))
        .or(() -> dayOnly(words, at, weekday));
  }

  private Optional<Parse<Place>> monthFirst(Words words, int at, int weekday) {
    Optional<MonthWord> month = monthAt(words, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = words.afterStop(at + 1);
    boolean joined = words.isInnerHyphen(next) || words.is(next, "/") && words.at(next).glued();
    if (joined || words.is(next, "the")) {
      next++;
    }
    Optional<Parse<Integer>> day = dayNumber(words, next);
    if (day.isEmpty() || day.get().value() > Month.of(month.get().number()).maxLength()) {
      return Optional.empty();
    }
    return Optional.of(
        withYear(words, day.get().end(), month.get().number(), day.get().value(), weekday));
  }

  private Optional<Parse<Place>> dayFirst(Words words, int at, int weekday) {
    Optional<Parse<Integer>> day = dayNumber(words, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = day.get().end();
    boolean of = words.is(next, "of");
    next = of || words.isInnerHyphen(next) || words.is(next, "/") ? next + 1 : next;
    Optional<MonthWord> month = monthAt(words, next);
    if (month.isEmpty() || day.get().value() > Month.of(month.get().number()).maxLength()) {
      return Optional.empty();
    }
    boolean modal =
        month.get().doubtful()
            && words.at(next).isVerb()
            && !of
            && yearAfter(words, next + 1).isEmpty();
    return modal
        ? Optional.empty()
        : Optional.of(
            withYear(
                words,
                month.get().full() ? next + 1 : words.afterStop(next + 1),
                month.get().number(),
                day.get().value(),
                weekday));
  }

  /** "on the 18th", "the 15th of next month", "Monday the 27th". */
  private Optional<Parse<Place>> dayOnly(Words words, int at, int weekday) {
    boolean cue = weekday > 0 || words.is(at - 1, "on", "by", "until", "before", "after");
    if (!words.is(at, "the") || !cue) {
      return Optional.empty();
    }
    Optional<Parse<Integer>> day = numbers.ordinal(words, at + 1);
    if (day.isEmpty() || day.get().value() > 31) {
      return Optional.empty();
    }
    int next = day.get().end();
    Optional<Pointer> pointer =
        words.is(next, "of") ? monthPointer(words, next + 1) : Optional.empty();
    if (pointer.isPresent()) {
      Pointed month = new Pointed(Unit.MONTH, pointer.get(), 1);
      return Parse.of(new MonthDay(0, day.get().value(), weekday, month), next + 3);
    }
    boolean free = Character.isDigit(words.at(at + 1).lower().charAt(0)) && !modifies(words, next);
    Pointed month = new Pointed(Unit.MONTH, Pointer.NONE, 0);
    return free || weekday > 0 && !modifies(words, next)
        ? Parse.of(new MonthDay(0, day.get().value(), weekday, month), next)
        : Optional.empty();
  }

  private static Optional<Pointer> monthPointer(Words words, int at) {
    if (!words.is(at + 1, "month")) {
      return Optional.empty();
    }
    return switch (words.at(at).lower()) {
      case "this" -> Optional.of(Pointer.THIS);
      case "last" -> Optional.of(Pointer.LAST);
      case "next" -> Optional.of(Pointer.NEXT);
      case "the" -> Optional.of(Pointer.SAME);
      default -> Optional.empty();
    };
  }

  private static boolean modifies(Words words, int at) {
    Word after = words.at(at);
    return after.isNoun()
        || after.tag().startsWith("JJ")
        || after.isDash()
        || after.is("of", "and", "or");
  }

  private Parse<Place> withYear(Words words, int at, int month, int day, int weekday) {
    Optional<Parse<Place>> inside = yearAfter(words, at);
    Place year = inside.map(Parse::value).orElse(Meaning.UNSTATED);
    return new Parse<>(new MonthDay(month, day, weekday, year), inside.map(Parse::end).orElse(at));
  }

  /** The year after a month or a day: ", 1995", "of 1995", "last year". */
  private Optional<Parse<Place>> yearAfter(Words words, int at) {
    int next = words.afterComma(at);
    boolean joined = words.is(next, "of", "in") || words.isInnerHyphen(next) || words.is(next, "/");
    next = joined ? next + 1 : next;
    Optional<Parse<Integer>> year = years.expected(words, next);
    if (year.isPresent() && !vocabulary.isCounted(words.at(year.get().end()))) {
      return year.map(found -> found.map(Year::new));
    }
    return pointedYear(words, words.is(at, "of") ? at + 1 : at);
  }

  private static Optional<Parse<Place>> pointedYear(Words words, int at) {
    if (!words.is(at + 1, "year") || words.is(at + 2, "'s")) {
      return Optional.empty();
    }
    return switch (words.at(at).lower()) {
      case "this" -> Parse.of(new Pointed(Unit.YEAR, Pointer.THIS, 1), at + 2);
      case "last" -> Parse.of(new Pointed(Unit.YEAR, Pointer.LAST, 1), at + 2);
      case "next" -> Parse.of(new Pointed(Unit.YEAR, Pointer.NEXT, 1), at + 2);
      case "that" -> Parse.of(new Pointed(Unit.YEAR, Pointer.SAME, 1), at + 2);
      default -> Optional.empty();
    };
  }

  private Optional<Parse<Integer>> dayNumber(Words words, int at) {
    Word word = words.at(at);
    if (word.isDigits() && word.lower().length() <= 2) {
      Word after = words.at(at + 1);
      boolean clock =
          after.glued()
              && (after.is(":", "%", "s", "'s") && words.at(at + 2).isDigits()
                  || after.is("am", "pm", "a.m.", "p.m."));
      boolean day = word.digits() >= 1 && word.digits() <= 31 && !clock;
      return day && !vocabulary.isCounted(after) && !after.is("%")
          ? Parse.of(word.digits(), at + 1)
          : Optional.empty();
    }
    return numbers.ordinal(words, at).filter(day -> day.value() <= 31);
  }

  /** Whether "ended", or "to" with a month or day of it, tells the end of the length before it. */
  boolean tellsEnd(Words words, int at) {
    return words.is(at, "ended", "ending")
        || words.is(at, "to") && place(words, at + 1).isPresent();
  }

  /** A month's name that may stand before or after a day or a year. */
  Optional<MonthWord> monthAt(Words words, int at) {
    Word word = words.at(at);
    return vocabulary
        .month(word)
        .filter(month -> word.isCapital() || month.full() && !month.doubtful());
  }

  /** A month with a year, or alone where nothing else can be meant. */
  private Optional<Parse<Place>> month(Words words, int at) {
    Optional<MonthWord> month = monthAt(words, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = words.afterStop(at + 1);
    Optional<Parse<Place>> year = yearAfter(words, next);
    int number = month.get().number();
    if (year.isPresent()) {
      return Parse.of(
          new Named(Unit.MONTH, number, Pointer.NONE, year.get().value()), year.get().end());
    }
    return isMonth(words, at, month.get())
        ? Parse.of(
            new Named(Unit.MONTH, number, Pointer.NONE, Meaning.UNSTATED),
            month.get().full() ? at + 1 : next)
        : Optional.empty();
  }

  private static boolean isMonth(Words words, int at, MonthWord month) {
    Word word = words.at(at);
    if (!month.name()) {
      return true;
    }
    boolean person = word.label() == Label.PERSON || words.at(at - 1).label() == Label.PERSON;
    boolean surname =
        words.at(at + 1).tag().startsWith("NNP") && words.at(at + 1).label() == Label.PERSON;
    if (person || surname) {
      return false;
    }
    return !month.doubtful() || hasCue(words, at);
  }

  /** Whether the word before lets a doubtful name be a month only. */
  private static boolean hasCue(Words words, int at) {
    Word before = words.at(at - 1).isHyphen() ? words.at(at - 2) : words.at(at - 1);
    boolean preposition =
        before.is(
                "in", "since", "until", "till", "by", "during", "of", "from", "through", "through")
            || before.is("between", "before", "after", "for", "to", "and");
    boolean pointer =
        before.is(
            "last", "next", "this", "early", "late", "mid", "every", "each", "coming", "past");
    boolean verb = words.at(at).isVerb() || words.at(at + 1).is("on", "for") && before.is("the");
    boolean attributive =
        before.is("the", "a", "its", "their", "this")
            && words.at(at + 1).tag().startsWith("NN")
            && !words.at(at + 1).isCapital();
    return (preposition || pointer || attributive) && !verb;
  }
}
