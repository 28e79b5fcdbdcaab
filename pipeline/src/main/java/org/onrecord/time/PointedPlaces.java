package org.onrecord.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.onrecord.time.Meaning.Around;
import org.onrecord.time.Meaning.From;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Meaning.Weekday;
import org.onrecord.time.Vocabulary.UnitWord;
import org.onrecord.time.Vocabulary.WeekdayWord;

/** Reads what a word points at: "last year", "this Friday", "the following month", "yesterday". */
final class PointedPlaces {

  private final Vocabulary vocabulary;
  private final Feasts feasts;
  private final MonthDates months;

  PointedPlaces(Vocabulary vocabulary, Years years, MonthDates months) {
    this.vocabulary = vocabulary;
    this.feasts = new Feasts(vocabulary, years);
    this.months = months;
  }

  Optional<Parse<Place>> place(Words words, int at) {
    return day(words, at)
        .or(() -> pointed(words, at))
        .or(() -> feasts.holiday(words, at, Pointer.NONE))
        .or(() -> weekday(words, at, Pointer.NONE))
        .or(() -> feasts.season(words, at))
        .or(() -> bareUnit(words, at));
  }

  private static Optional<Parse<Place>> day(Words words, int at) {
    Word before = words.at(at - 1);
    // "a brighter tomorrow" is no day.
    int article = before.tag().startsWith("JJ") ? at - 2 : at - 1;
    boolean described = words.is(article, "a", "an", "the", "every");
    boolean name = words.at(at).isCapital() && before.isCapital() && before.tag().startsWith("NNP");
    if ((described || name) && !words.is(at, "the")) {
      return Optional.empty();
    }
    return switch (words.at(at).lower()) {
      case "today" -> Parse.of(new Pointed(Unit.DAY, Pointer.THIS, 1), at + 1);
      case "yesterday" -> Parse.of(new Pointed(Unit.DAY, Pointer.LAST, 1), at + 1);
      case "tomorrow" -> Parse.of(new Pointed(Unit.DAY, Pointer.NEXT, 1), at + 1);
      default -> neighbour(words, at);
    };
  }

  /** "the day before yesterday", "the day after tomorrow", "the year before". */
  private static Optional<Parse<Place>> neighbour(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (words.run(start, "day", "before", "yesterday")) {
      return Parse.of(new Pointed(Unit.DAY, Pointer.LAST, 2), start + 3);
    }
    if (words.run(start, "day", "after", "tomorrow")) {
      return Parse.of(new Pointed(Unit.DAY, Pointer.NEXT, 2), start + 3);
    }
    return Optional.empty();
  }

  private Optional<Parse<Place>> pointed(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<Phrases.Found> found = vocabulary.pointers().at(words, start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String article = found.get().row().get("article");
    boolean needsArticle = article.equals("yes") && words.is(start, "same", "following", "latest");
    if (start > at && article.equals("no") || start == at && needsArticle) {
      return Optional.empty();
    }
    Pointer pointer = Pointer.valueOf(found.get().row().get("pointer"));
    int next = found.get().end();
    boolean length =
        start > at && article.equals("length") || words.is(next - 1, "past") && next == start + 1;
    return unit(words, next, pointer, length).or(() -> named(words, next, pointer));
  }

  private Optional<Parse<Place>> unit(Words words, int at, Pointer pointer, boolean length) {
    boolean fiscal = words.is(at, "fiscal", "calendar", "full", "financial", "school");
    int next = fiscal ? at + 1 : at;
    Optional<UnitWord> unit = vocabulary.unit(words.at(next)).filter(word -> !word.plural());
    if (words.is(next, "period") && pointer == Pointer.LATEST) {
      return Parse.of(new Pointed(Unit.QUARTER, pointer, 1), next + 1);
    }
    boolean name = words.at(next).isCapital() && words.at(at - 1).isCapital();
    boolean day = length && pointer == Pointer.NEXT && words.is(next, "day");
    if (unit.isEmpty()
        || unit.get().unit().isClock()
        || name
        || length && !fiscal && !day
        || isOld(words, next + 1)) {
      return Optional.empty();
    }
    if (words.is(next, "night")
        || unit.get().unit() == Unit.DAY && !pointer.isAnaphoric() && !day) {
      return Optional.empty();
    }
    Pointer effective = day ? Pointer.FOLLOWING : pointer;
    return Parse.of(new Pointed(unit.get().unit(), effective, 1), next + 1);
  }

  private static boolean isOld(Words words, int at) {
    return words.is(at, "old") || words.at(at).isHyphen() && words.at(at).glued();
  }

  private Optional<Parse<Place>> named(Words words, int at, Pointer pointer) {
    return monthDay(words, at, pointer)
        .or(() -> weekday(words, at, pointer))
        .or(() -> feasts.holiday(words, at, pointer))
        .or(
            () ->
                feasts
                    .seasonWord(words, at)
                    .flatMap(
                        s ->
                            Parse.of(
                                new Named(Unit.SEASON, s.number(), pointer, Meaning.UNSTATED),
                                at + 1)))
        .or(
            () ->
                months
                    .monthAt(words, at)
                    .flatMap(
                        m ->
                            Parse.of(
                                new Named(Unit.MONTH, m.number(), pointer, Meaning.UNSTATED),
                                at + 1)));
  }

  /** "last May 9". */
  private Optional<Parse<Place>> monthDay(Words words, int at, Pointer pointer) {
    return months
        .place(words, at)
        .filter(found -> found.value() instanceof MonthDay day && day.month() > 0)
        .map(found -> found.map(place -> ((MonthDay) place).pointed(pointer)));
  }

  private Optional<Parse<Place>> weekday(Words words, int at, Pointer pointer) {
    Word word = words.at(at);
    Optional<WeekdayWord> weekday = vocabulary.weekday(word).filter(found -> found.full());
    boolean name = word.isCapital() && !word.lower().equals(word.text());
    if (weekday.isEmpty() || !name) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(weekday.get().number());
    int next = words.is(at + 1, "of", "in") ? at + 2 : at + 1;
    if (words.is(next, "last", "next", "this") && words.is(next + 1, "week")) {
      Pointer week = Pointer.valueOf(words.at(next).text().toUpperCase(java.util.Locale.ROOT));
      return Parse.of(new Weekday(day, Pointer.NONE, new Pointed(Unit.WEEK, week, 1)), next + 2);
    }
    return Parse.of(new Weekday(day, pointer, Meaning.UNSTATED), at + 1);
  }

  /** "the quarter", "the week", "the weekend", "the year", "the fiscal year", "year-end". */
  private Optional<Parse<Place>> bareUnit(Words words, int at) {
    if (!words.is(at, "the")) {
      return Optional.empty();
    }
    boolean fiscal = words.is(at + 1, "fiscal", "full", "financial");
    int next = fiscal ? at + 2 : at + 1;
    Optional<UnitWord> unit = vocabulary.unit(words.at(next)).filter(word -> !word.plural());
    boolean blocked =
        unit.isEmpty()
            || words.at(next + 1).isHyphen()
            || words.is(at - 1, "of") && isAward(words, at) && !words.is(next + 1, "'s")
            || words.is(next + 1, "that", "when", "in", "of", "before", "after", "old");
    if (blocked) {
      return Optional.empty();
    }
    return switch (unit.get().unit()) {
      case WEEKEND -> Parse.of(new Pointed(Unit.WEEKEND, Pointer.NONE, 1), next + 1);
      case YEAR ->
          months.tellsEnd(words, next + 1)
              ? Optional.empty()
              : unitToldBefore(words, next, Unit.YEAR);
      case QUARTER -> quarterEnded(words, next).or(() -> unitToldBefore(words, next, Unit.QUARTER));
      case WEEK, MONTH -> unitToldBefore(words, next, unit.get().unit());
      default -> Optional.empty();
    };
  }

  /** "the quarter ended July 31": the calendar quarter that it shares most days with. */
  private Optional<Parse<Place>> quarterEnded(Words words, int at) {
    if (!words.is(at + 1, "ended", "ending")) {
      return Optional.empty();
    }
    return months
        .place(words, at + 2)
        .filter(end -> end.value() instanceof MonthDay)
        .map(
            end ->
                new Shift(Count.ONE, Unit.MONTH, -1, From.PLACE, end.value(), Shifts.NO_EVENT, 0))
        .flatMap(month -> Parse.of(new Around(Unit.QUARTER, month), at + 1));
  }

  private static Optional<Parse<Place>> unitToldBefore(Words words, int at, Unit unit) {
    boolean modifier = words.at(at + 1).isNoun() && !words.is(at + 1, "results", "end");
    return modifier ? Optional.empty() : Parse.of(new Pointed(unit, Pointer.SAME, 1), at + 1);
  }

  /** "man of the year", "word of the month". */
  private boolean isAward(Words words, int at) {
    Word noun = words.at(at - 2);
    boolean part = words.is(at - 2, "end", "rest", "start", "beginning", "half", "quarter", "part");
    boolean unit = vocabulary.unit(noun).isPresent() || vocabulary.dayPart(noun).isPresent();
    return noun.isNoun() && noun.isCapital()
        || noun.tag().equals("NN") && !part && !unit && !superlative(words, at - 3);
  }

  private static boolean superlative(Words words, int at) {
    for (int i = at; i > at - 4; i--) {
      if (words.at(i).tag().equals("JJS")
          || words.at(i).tag().equals("RBS")
          || words.is(i, "first", "last", "second", "third")) {
        return true;
      }
    }
    return false;
  }
}
