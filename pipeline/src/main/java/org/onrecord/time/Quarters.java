package org.onrecord.time;

import java.util.Optional;
import org.onrecord.time.Meaning.Counterpart;
import org.onrecord.time.Meaning.From;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Meaning.Year;

/** Reads quarters and halves of a year and what business news compares them with. */
final class Quarters {

  private static final Shift YEAR_AGO =
      new Shift(Count.ONE, Unit.YEAR, -1, From.STORY, Meaning.UNSTATED, Shifts.NO_EVENT, 0);

  private final Numbers numbers;
  private final Years years;

  Quarters(Numbers numbers, Years years) {
    this.numbers = numbers;
    this.years = years;
  }

  Optional<Parse<Place>> place(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    return coded(words, at)
        .or(() -> codedHalf(words, at))
        .or(() -> counterpart(words, start))
        .or(() -> ofYearBefore(words, start))
        .or(() -> ordinal(words, start));
  }

  /** "Q3 2015", "3Q", "2017-Q1". */
  private Optional<Parse<Place>> coded(Words words, int at) {
    if (words.at(at).isDigits(4) && years.expected(words, at).isPresent()) {
      int next = words.afterHyphen(at + 1);
      return code(words, next, "q", 4)
          .map(code -> code.map(n -> quarter(n, new Year(words.at(at).digits()))));
    }
    return code(words, at, "q", 4)
        .map(
            code -> {
              Optional<Parse<Place>> year = tail(words, code.end());
              Place inside = year.map(Parse::value).orElse(Meaning.UNSTATED);
              return new Parse<>(
                  quarter(code.value(), inside), year.map(Parse::end).orElse(code.end()));
            });
  }

  /** "H1 2020", "2H 2020": with the year only, for other things are called so too. */
  private Optional<Parse<Place>> codedHalf(Words words, int at) {
    return code(words, at, "h", 2)
        .flatMap(
            half ->
                tail(words, half.end())
                    .map(
                        year ->
                            year.map(
                                inside ->
                                    new Named(Unit.HALF, half.value(), Pointer.NONE, inside))));
  }

  private static Optional<Parse<Integer>> code(Words words, int at, String letter, int most) {
    boolean letterFirst = words.is(at, letter) && words.at(at + 1).glued();
    boolean digitFirst = words.is(at + 1, letter) && words.at(at + 1).glued();
    Word digit = letterFirst ? words.at(at + 1) : words.at(at);
    return (letterFirst || digitFirst)
            && digit.isDigits(1)
            && digit.digits() >= 1
            && digit.digits() <= most
        ? Parse.of(digit.digits(), at + 2)
        : Optional.empty();
  }

  private static Place quarter(int number, Place inside) {
    return new Named(Unit.QUARTER, number, Pointer.NONE, inside);
  }

  /**
   * "third quarter of 2004", "last quarter of 2004", "fiscal first quarter", "first half of this
   * year".
   */
  private Optional<Parse<Place>> ordinal(Words words, int at) {
    Optional<Parse<Integer>> number = ordinalOfUnit(words, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    boolean half = words.is(end - 1, "half");
    Optional<Parse<Place>> year = tail(words, end);
    // "the last quarter" alone is the latest one.
    boolean needsYear = half || words.is(end - 2, "last");
    if (needsYear && year.isEmpty()) {
      return Optional.empty();
    }
    Place inside = year.map(Parse::value).orElse(Meaning.UNSTATED);
    Unit unit = half ? Unit.HALF : Unit.QUARTER;
    return Parse.of(
        new Named(unit, number.get().value(), Pointer.NONE, inside),
        year.map(Parse::end).orElse(end));
  }

  /** The number and, as end, one past the word "quarter" or "half". */
  private Optional<Parse<Integer>> ordinalOfUnit(Words words, int at) {
    int start = words.is(at, "fiscal") ? words.afterHyphen(at + 1) : at;
    Optional<Parse<Integer>> number =
        words.is(start, "last", "final", "latter")
            ? Parse.of(words.is(start + 1, "half") ? 2 : 4, start + 1)
            : numbers.ordinal(words, start);
    if (number.isEmpty() || number.get().value() > 4) {
      return Optional.empty();
    }
    int next = words.afterHyphen(number.get().end());
    next = words.is(next, "fiscal") ? next + 1 : next;
    boolean latest =
        words.is(start, "last") && words.is(next, "quarter") && !words.is(next + 1, "of");
    boolean half = words.is(next, "half") && number.get().value() <= 2;
    boolean unit = words.is(next, "quarter") && !words.is(next + 1, "century") || half;
    boolean first = words.is(start, "first") && words.run(next, "two", "quarters");
    if (first) {
      return Optional.empty();
    }
    return unit && !latest ? Parse.of(number.get().value(), next + 1) : Optional.empty();
  }

  /** What fixes the year after a quarter. */
  private Optional<Parse<Place>> tail(Words words, int at) {
    int next = words.is(at, "of", "in", "for", ",") ? at + 1 : at;
    next = words.is(next, "the") ? next + 1 : next;
    int year = words.is(next, "fiscal", "calendar") ? next + 1 : next;
    year = words.is(year, "year") ? year + 1 : year;
    Optional<Parse<Integer>> expected = years.expected(words, year);
    if (expected.isPresent()) {
      return expected.map(found -> found.map(Year::new));
    }
    return pointedYear(words, next, words.is(at, "of") || next == at);
  }

  private static Optional<Parse<Place>> pointedYear(Words words, int at, boolean attached) {
    if (words.run(at, "a", "year", "ago") || words.run(at, "a", "year", "earlier")) {
      return Parse.of(YEAR_AGO, at + 3);
    }
    int next = words.is(at + 1, "fiscal", "calendar") ? at + 2 : at + 1;
    if (!words.is(next, "year") || !attached) {
      return words.is(at, "year") && attached && words.is(at - 1, "the")
          ? Parse.of(new Pointed(Unit.YEAR, Pointer.SAME, 1), at + 1)
          : Optional.empty();
    }
    return switch (words.at(at).lower()) {
      case "this", "current" -> Parse.of(new Pointed(Unit.YEAR, Pointer.THIS, 1), next + 1);
      case "last" -> Parse.of(new Pointed(Unit.YEAR, Pointer.LAST, 1), next + 1);
      case "next" -> Parse.of(new Pointed(Unit.YEAR, Pointer.NEXT, 1), next + 1);
      case "that" -> Parse.of(new Pointed(Unit.YEAR, Pointer.SAME, 1), next + 1);
      default -> Optional.empty();
    };
  }

  /** "2008 third quarter", "2009 period", "next year's first quarter". */
  private Optional<Parse<Place>> ofYearBefore(Words words, int at) {
    Optional<Parse<Place>> year =
        years
            .expected(words, at)
            .<Parse<Place>>map(found -> found.map(Year::new))
            .or(() -> pointedYear(words, at, true));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int next = words.is(year.get().end(), "'s") ? year.get().end() + 1 : year.get().end();
    return counted(words, next, year.get().value());
  }

  /**
   * "year-ago third quarter", "comparable year-earlier period", "corresponding period last year".
   */
  private Optional<Parse<Place>> counterpart(Words words, int at) {
    int next = words.is(at, "comparable", "corresponding", "same", "like", "similar") ? at + 1 : at;
    boolean compared = next > at;
    boolean yearAgo = isYearAgo(words, next);
    if (yearAgo) {
      next += words.is(next + 1, "-") ? 3 : 2;
    }
    if (!compared && !yearAgo) {
      return Optional.empty();
    }
    Optional<Parse<Place>> unit = counted(words, next, YEAR_AGO);
    if (unit.isEmpty() || yearAgo) {
      return unit;
    }
    Optional<Parse<Place>> year = tail(words, unit.get().end());
    return year.flatMap(
        found -> counted(words, unit.get().end() - 1, found.value()).map(c -> c.upTo(found.end())));
  }

  private static boolean isYearAgo(Words words, int at) {
    int next = words.is(at + 1, "-") ? at + 2 : at + 1;
    boolean after = words.is(at, "year") && words.is(next, "ago", "earlier", "before");
    boolean before = words.is(at, "prior", "previous", "last") && words.is(next, "year");
    return after || before && words.is(next - 1, "-");
  }

  private Optional<Parse<Place>> counted(Words words, int at, Place year) {
    if (words.is(at, "quarter", "period")) {
      return Parse.of(new Counterpart(Unit.QUARTER, 0, year), at + 1);
    }
    Optional<Parse<Integer>> number = ordinalOfUnit(words, at);
    return number.map(
        found ->
            new Parse<>(
                new Counterpart(
                    words.is(found.end() - 1, "half") ? Unit.HALF : Unit.QUARTER,
                    found.value(),
                    year),
                found.end()));
  }
}
