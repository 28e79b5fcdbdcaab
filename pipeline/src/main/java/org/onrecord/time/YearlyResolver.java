package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Unstated;

/** Finds the year of a month, a day, a quarter, a season or a holiday. */
final class YearlyResolver {

  private final PlaceResolver places;

  YearlyResolver(PlaceResolver places) {
    this.places = places;
  }

  /** Finds the year for something that every year has. */
  Located inYear(IntFunction<Period> inYear, Pointer pointer, Place inside, Situation at) {
    if (!(inside instanceof Unstated)) {
      Located outer = places.locate(inside, at);
      Optional<LocalDate> first = outer.period().firstDay();
      Period period =
          first.map(day -> inYear.apply(day.getYear())).orElseGet(() -> withoutYear(inYear));
      return outer.with(period);
    }
    Optional<Located> told = toldYear(inYear, pointer, at);
    if (told.isPresent()) {
      return told.get();
    }
    Period period =
        at.published()
            .map(day -> Calendar.yearly(inYear, day, pointer, direction(inYear, at)))
            .orElseGet(() -> withoutYear(inYear));
    return Located.of(period, at.publishedAnchor());
  }

  /**
   * Companies "expect to report" a quarter that is over, so there the nearest one counts; what is
   * to happen "by the fourth quarter" is to come.
   */
  private static Direction direction(IntFunction<Period> inYear, Situation at) {
    boolean quarter = inYear.apply(2000).unit() == Unit.QUARTER;
    if (!quarter) {
      return at.direction();
    }
    if (!at.direction().isAhead()) {
      return Direction.PAST;
    }
    return at.tellsResults() ? Direction.NEAREST : Direction.FUTURE;
  }

  /**
   * The year of a full date told just before, where there is no published date or the story stands
   * in another year.
   */
  private static Optional<Located> toldYear(
      IntFunction<Period> inYear, Pointer pointer, Situation at) {
    if (pointer != Pointer.NONE) {
      return Optional.empty();
    }
    return at.story()
        .dated(at.sentence())
        .filter(told -> told.period().unit().compareTo(Unit.MONTH) <= 0)
        .filter(told -> at.published().isEmpty() || isElsewhere(told, at))
        .map(
            told -> {
              LocalDate first = told.period().firstDay().orElseThrow();
              Period same = inYear.apply(first.getYear());
              boolean before = same.lastDay().orElseThrow().isBefore(first);
              Period period = before ? inYear.apply(first.getYear() + 1) : same;
              String date = first.toString();
              Anchor anchor = new Anchor(Anchor.Kind.EXPLICIT, told.text(), date);
              return new Located(period, Mod.NONE, "", anchor, true);
            });
  }

  /** Whether the story stands in another time than the published date. */
  private static boolean isElsewhere(Story.Told told, Situation at) {
    LocalDate published = at.published().orElseThrow();
    LocalDate first = told.period().firstDay().orElseThrow();
    boolean old = first.isBefore(published.minusMonths(12)) && at.direction() == Direction.PAST;
    boolean ahead = first.isAfter(published) && told.sentence() == at.sentence();
    return old || ahead;
  }

  private static Period withoutYear(IntFunction<Period> inYear) {
    Period any = inYear.apply(2000);
    return Period.unknown("XXXX" + any.value().substring(4), any.unit());
  }

  /** Where the weekday speaks against the year that the tense gave, the year that fits both. */
  static Located onWeekday(
      Located located, MonthDay day, IntFunction<Period> inYear, Situation at) {
    boolean fits =
        located.period().firstDay().filter(first -> isOn(first, day.weekday())).isPresent();
    if (fits || at.published().isEmpty() || !(day.inside() instanceof Unstated)) {
      return located;
    }
    int year = at.published().get().getYear();
    return Stream.of(year, year + 1, year - 1)
        .map(inYear::apply)
        .filter(period -> isOn(period.firstDay().orElseThrow(), day.weekday()))
        .findFirst()
        .map(located::with)
        .orElse(located);
  }

  private static boolean isOn(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }
}
