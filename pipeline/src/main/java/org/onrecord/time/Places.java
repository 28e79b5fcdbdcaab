package org.onrecord.time;

import java.util.Optional;
import org.onrecord.time.Meaning.Around;
import org.onrecord.time.Meaning.MonthDay;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Part;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;

/** Reads a stretch of the calendar, however it is said; the longest reading wins. */
final class Places {

  /** Places nest ("the end of the week of May 2"); more levels than this are no language. */
  private static final int DEEPEST = 3;

  private static final int WEEKS_OF_A_MONTH = 4;
  private static final int DAYS_OF_A_WEEK = 7;

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final NumericDates numeric = new NumericDates();
  private final Years years;
  private final MonthDates months;
  private final Quarters quarters;
  private final PointedPlaces pointed;
  private final Shifts shifts;
  private final Clocks clocks;

  Places(Vocabulary vocabulary, Numbers numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.years = new Years(vocabulary, numbers);
    this.months = new MonthDates(vocabulary, numbers, years);
    this.quarters = new Quarters(numbers, years);
    this.pointed = new PointedPlaces(vocabulary, years, months);
    this.shifts = new Shifts(vocabulary, numbers, this);
    this.clocks = new Clocks(vocabulary, numbers, this);
  }

  Years years() {
    return years;
  }

  /**
   * The day or month that ends the length before: "ended Sept. 30", "to the end of September", "(to
   * June)".
   */
  Optional<Place> endOfLength(Words words, int from) {
    int behind = words.is(from, ",", "(", "-LRB-") ? from + 1 : from;
    int at = words.is(behind, "which", "that") ? behind + 1 : behind;
    // "put off a week, to June 3" tells no week that ends then.
    boolean ends =
        words.is(at, "ended", "ending") || words.is(at, "to", "through") && !words.is(at - 1, ",");
    int on = ends && words.is(at + 1, "on", "in") ? at + 2 : at + 1;
    int day = words.run(on, "the", "end", "of") ? on + 3 : on;
    return ends ? months.place(words, day).map(Parse::value) : Optional.empty();
  }

  /** See {@link MonthDates#tellsEnd}. */
  boolean tellsEnd(Words words, int at) {
    return months.tellsEnd(words, at);
  }

  Optional<Parse<Place>> place(Words words, int at, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Parse<Place>> best = day(words, at, depth);
    best = Parse.longer(best, years.place(words, at));
    best = Parse.longer(best, quarters.place(words, at));
    best = Parse.longer(best, shifts.place(words, at, depth));
    best = Parse.longer(best, clocks.place(words, at, depth));
    best = Parse.longer(best, part(words, at, depth));
    best = Parse.longer(best, weekOfMonth(words, at));
    return Parse.longer(best, around(words, at, depth));
  }

  /** "the second week of June": the one that holds the month's eighth day. */
  private Optional<Parse<Place>> weekOfMonth(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<Parse<Integer>> number = numbers.ordinal(words, start);
    if (number.isEmpty()
        || number.get().value() > WEEKS_OF_A_MONTH
        || !words.run(number.get().end(), "week", "of")) {
      return Optional.empty();
    }
    int day = 1 + (number.get().value() - 1) * DAYS_OF_A_WEEK;
    return months
        .place(words, number.get().end() + 2)
        .flatMap(
            month ->
                month.value() instanceof Named named
                    ? Parse.of(
                        new Around(Unit.WEEK, new MonthDay(named.number(), day, 0, named.inside())),
                        month.end())
                    : Optional.empty());
  }

  /** A place that can be a day, a month or what a word points at. */
  Optional<Parse<Place>> day(Words words, int at, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Parse<Place>> best = pointed.place(words, at);
    best = Parse.longer(best, numeric.place(words, at));
    return Parse.longer(best, months.place(words, at));
  }

  /** "early 2018", "mid-November", "the end of the month", "later this year", "year-end". */
  private Optional<Parse<Place>> part(Words words, int at, int depth) {
    int start = words.is(at, "the") ? at + 1 : at;
    return yearEnd(words, start)
        .or(() -> comparative(words, start, depth))
        .or(() -> partOf(words, start, depth));
  }

  private Optional<Parse<Place>> yearEnd(Words words, int at) {
    int next = words.is(at + 1, "'s", "-") ? at + 2 : at + 1;
    boolean unit = words.is(at, "year", "month", "quarter", "week");
    if (!unit || !words.is(next, "end") || words.is(next + 1, "of")) {
      return Optional.empty();
    }
    Unit of = vocabulary.unit(words.at(at)).orElseThrow().unit();
    Pointer pointer = words.is(at - 1, "last") ? Pointer.LAST : Pointer.THIS;
    return Parse.of(new Part(Mod.END, new Pointed(of, pointer, 1), false), next + 1);
  }

  private Optional<Parse<Place>> comparative(Words words, int at, int depth) {
    boolean earlier = words.is(at, "earlier");
    if (!earlier && !words.is(at, "later", "sometime", "some")) {
      return Optional.empty();
    }
    int next = words.is(at, "some") && words.is(at + 1, "time") ? at + 2 : at + 1;
    if (words.is(next, "in", "on") && (words.is(next + 1, "the", "that", "this") || earlier)) {
      next++;
    }
    if (words.run(next, "the", "day") && words.is(next - 1, "in")) {
      Pointed day = new Pointed(Unit.DAY, Pointer.SAME, 1);
      return Parse.of(new Part(earlier ? Mod.START : Mod.END, day, false), next + 2);
    }
    boolean some = words.is(at, "sometime", "some");
    Mod mod = earlier ? Mod.START : Mod.END;
    return places(words, next, depth)
        .map(place -> place.map(whole -> some ? whole : new Part(mod, whole, true)));
  }

  private Optional<Parse<Place>> partOf(Words words, int at, int depth) {
    Mod mod = mod(words, at);
    if (mod == Mod.NONE) {
      return Optional.empty();
    }
    int next = at + 1;
    if (words.run(next, "to", "late") || words.run(next, "-", "to") && words.is(next + 3, "late")) {
      next = words.is(next, "-") ? next + 4 : next + 2;
    }
    boolean noun =
        words.is(
            at,
            "end",
            "beginning",
            "start",
            "middle",
            "close",
            "dawn",
            "turn",
            "rest",
            "remainder");
    if (noun && !words.is(next, "of", "-")) {
      return Optional.empty();
    }
    next =
        noun || words.is(next, "in", "on") && words.is(at, "early", "late")
            ? next + 1
            : words.afterHyphen(next);
    return places(words, next, depth)
        .map(place -> place.map(whole -> new Part(mod, whole, words.is(at, "rest", "remainder"))));
  }

  private Optional<Parse<Place>> places(Words words, int at, int depth) {
    Optional<Parse<Place>> place = place(words, at, depth + 1);
    return place.or(() -> partOfDay(words, at));
  }

  /** "mid-afternoon", "early evening". */
  private Optional<Parse<Place>> partOfDay(Words words, int at) {
    return vocabulary
        .dayPart(words.at(at))
        .filter(part -> !part.plural() && words.is(at - 1, "mid", "-", "early", "late"))
        .flatMap(part -> dayAfter(words, part, at + 1));
  }

  private Optional<Parse<Place>> dayAfter(Words words, Vocabulary.DayPart part, int at) {
    Optional<Parse<Place>> day = day(words, at, DEEPEST);
    Place place = day.map(Parse::value).orElse(new Pointed(Unit.DAY, Pointer.SAME, 1));
    return Parse.of(new Meaning.Clock(part.time(), place), day.map(Parse::end).orElse(at));
  }

  private static Mod mod(Words words, int at) {
    return switch (words.at(at).lower()) {
      case "early", "beginning", "start", "dawn", "turn" -> Mod.START;
      case "mid", "middle" -> Mod.MID;
      case "late", "end", "close", "rest", "remainder" -> Mod.END;
      default -> Mod.NONE;
    };
  }

  /** "the week of May 2". */
  private Optional<Parse<Place>> around(Words words, int at, int depth) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (!words.is(start, "week", "weekend", "month")) {
      return Optional.empty();
    }
    boolean of = words.is(start + 1, "of");
    boolean ended = words.is(start + 1, "ended", "ending", "beginning", "starting");
    if (!of && !ended) {
      return Optional.empty();
    }
    int next = words.is(start + 2, "on") ? start + 3 : start + 2;
    Unit unit = vocabulary.unit(words.at(start)).orElseThrow().unit();
    return day(words, next, depth + 1).map(day -> day.map(place -> new Around(unit, place)));
  }
}
