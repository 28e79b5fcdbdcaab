package org.onrecord.time;

import java.util.List;
import java.util.Optional;
import org.onrecord.time.Grammar.Match;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Unstated;
import org.onrecord.time.Meaning.Year;

/**
 * Reads two dates that share a part: "Aug. 3-5, 2015", "January to April 2015", "1990-95", "the
 * second and fourth quarters".
 */
final class Ranges {

  private final Vocabulary vocabulary;
  private final Places places;

  Ranges(Vocabulary vocabulary, Places places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }

  List<Match> at(Words words, int at) {
    if (words.at(at).isDigits(4)) {
      return years(words, at);
    }
    if (vocabulary.month(words.at(at)).isEmpty() && vocabulary.weekday(words.at(at)).isEmpty()) {
      return List.of();
    }
    Optional<Parse<Place>> first = places.day(words, at, 1);
    return first.map(place -> joined(words, at, place)).orElse(List.of());
  }

  private List<Match> joined(Words words, int at, Parse<Place> first) {
    int next = afterJoint(words, first.end());
    if (next == first.end()) {
      return List.of();
    }
    if (first.value() instanceof MonthDay day && day.month() > 0) {
      return daysOfMonth(words, at, first.end(), day, next);
    }
    if (first.value() instanceof Named month && month.inside() instanceof Unstated) {
      return months(words, at, first.end(), month, next);
    }
    return List.of();
  }

  private static int afterJoint(Words words, int at) {
    boolean joint =
        words.is(at, "to", "and", "or", "through", "until", "till") || words.at(at).isDash();
    return joint ? at + 1 : at;
  }

  /** "Aug. 3-5, 2015". */
  private List<Match> daysOfMonth(Words words, int at, int end, MonthDay first, int next) {
    Word number = words.at(next);
    boolean unitAfter =
        vocabulary.isCounted(words.at(next + 1))
            || words.at(next + 1).isNoun() && !words.at(end).isDash();
    boolean day =
        number.isDigits()
            && number.lower().length() <= 2
            && number.digits() > first.day()
            && number.digits() <= 31;
    if (day
        && !unitAfter
        && !words.is(next + 1, "%", ":", "-")
        && first.inside() instanceof Unstated) {
      int after = words.afterComma(next + 1);
      Optional<Parse<Integer>> year = places.years().expected(words, after);
      Place inside = year.<Place>map(found -> new Year(found.value())).orElse(Meaning.UNSTATED);
      int to = year.map(Parse::end).orElse(next + 1);
      return List.of(
          new Match(at, end, new MonthDay(first.month(), first.day(), first.weekday(), inside)),
          new Match(next, to, new MonthDay(first.month(), number.digits(), 0, inside)));
    }
    return daysOfTwoMonths(words, at, end, first, next);
  }

  /** "Aug. 30 to Sept. 4, 2015". */
  private List<Match> daysOfTwoMonths(Words words, int at, int end, MonthDay first, int next) {
    Optional<Parse<Place>> second = places.day(words, next, 1);
    if (first.inside() instanceof Unstated
        && second.isPresent()
        && second.get().value() instanceof MonthDay last
        && last.inside() instanceof Year year) {
      Year inside =
          first.month() > last.month() && !words.is(end, "and", "or")
              ? new Year(year.year() - 1)
              : year;
      return List.of(
          new Match(at, end, new MonthDay(first.month(), first.day(), first.weekday(), inside)),
          new Match(next, second.get().end(), last));
    }
    return List.of();
  }

  /** "January to April 2015". */
  private List<Match> months(Words words, int at, int end, Named first, int next) {
    Optional<Parse<Place>> second = places.day(words, next, 1);
    if (second.isEmpty()
        || !(second.get().value() instanceof Named last)
        || last.unit() != Unit.MONTH) {
      return List.of();
    }
    if (first.unit() != Unit.MONTH || last.inside() instanceof Unstated) {
      return List.of();
    }
    return List.of(
        new Match(at, end, new Named(Unit.MONTH, first.number(), first.pointer(), last.inside())),
        new Match(next, second.get().end(), last));
  }

  /** "1990-95", "2015-16", "2015-2016". */
  private List<Match> years(Words words, int at) {
    Optional<Parse<Place>> first = places.years().place(words, at);
    boolean dash =
        words.at(at + 1).isDash() && words.at(at + 1).glued() && words.at(at + 2).glued();
    if (first.isEmpty() || first.get().end() != at + 1 || !dash) {
      return List.of();
    }
    int from = words.at(at).digits();
    Word second = words.at(at + 2);
    boolean endsHere = !words.at(at + 3).glued() || words.is(at + 3, ",", ".", ")", ";", ":", "'s");
    int to =
        second.isDigits(2)
            ? from / 100 * 100 + second.digits()
            : second.isDigits(4) ? second.digits() : 0;
    if (to <= from || to > from + 99 || !endsHere) {
      return List.of();
    }
    return List.of(new Match(at, at + 1, new Year(from)), new Match(at + 2, at + 3, new Year(to)));
  }
}
