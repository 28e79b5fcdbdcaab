package org.onrecord.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.time.Meaning.Clock;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Vocabulary.DayPart;

/** Reads times of day: "7 p.m. EDT June 4", "noon Saturday", "Friday night", "this morning". */
final class Clocks {

  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d\\d");

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Places places;

  Clocks(Vocabulary vocabulary, Numbers numbers, Places places) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.places = places;
  }

  Optional<Parse<Place>> place(Words words, int at, int depth) {
    Optional<Parse<String>> time = hour(words, at).or(() -> named(words, at));
    if (time.isPresent()) {
      return Optional.of(withDay(words, time.get(), depth));
    }
    return pointed(words, at).or(() -> partOf(words, at, depth));
  }

  /** "10:35 a.m.", "5 p.m. EST", "4 in the morning", "8 o'clock", "14:30 GMT", "0735 GMT". */
  private Optional<Parse<String>> hour(Words words, int at) {
    Optional<Parse<int[]>> clock = digits(words, at).or(() -> spelled(words, at));
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    int hour = clock.get().value()[0];
    int minute = clock.get().value()[1];
    int next = clock.get().end();
    boolean minutes = clock.get().value()[2] > 0;
    next = words.is(next, "o'clock") ? next + 1 : next;
    boolean oclock = next > clock.get().end();
    int half = half(words, next);
    if (half == 0) {
      boolean zone = vocabulary.isZone(words.at(next)) && minutes;
      boolean alone =
          oclock || zone || minutes && words.is(at - 1, "at", "by", "until", "around", "about");
      return alone && hour < 24 && minute < 60
          ? Parse.of(value(hour, minute), zone(words, next))
          : Optional.empty();
    }
    if (hour < 1 || hour > 12 || minute > 59) {
      return Optional.empty();
    }
    int of24 = hour % 12 + (half > 0 ? 12 : 0);
    boolean phrase = words.is(next, "in");
    return Parse.of(
        value(of24, minute), zone(words, phrase ? next + 3 : words.afterStop(next + 1)));
  }

  private static String value(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  /** -1 for a.m., 1 for p.m., 0 for neither. */
  private static int half(Words words, int at) {
    String word = words.at(at).lower().replace(".", "");
    if (word.equals("am") && !(words.at(at).tag().startsWith("VB") && !words.at(at).glued())) {
      return -1;
    }
    if (word.equals("pm")) {
      return 1;
    }
    if (words.run(at, "in", "the")) {
      return words.is(at + 2, "morning") ? -1 : words.is(at + 2, "afternoon", "evening") ? 1 : 0;
    }
    return 0;
  }

  private int zone(Words words, int at) {
    int next = words.is(at, "(") && vocabulary.isZone(words.at(at + 1)) ? at + 1 : at;
    Word word = words.at(next);
    boolean zone = vocabulary.isZone(word) && word.isCapital();
    int end = zone && words.is(next + 1, "time") ? next + 2 : next + 1;
    end =
        zone && words.is(next + 1, "daylight", "standard") && words.is(next + 2, "time")
            ? next + 3
            : end;
    if (words.is(at, "local") && words.is(at + 1, "time")) {
      return at + 2;
    }
    return zone && next == at ? end : at;
  }

  /** Hour, minute, and whether minutes were written. */
  private static Optional<Parse<int[]>> digits(Words words, int at) {
    Word word = words.at(at);
    Word before = words.at(at - 1);
    boolean inside =
        word.glued() && (before.is(":", "/", "-", ".", "$") || before.endsInLetterOrDigit());
    if (inside || words.is(at - 1, "$", "#")) {
      return Optional.empty();
    }
    if (word.isDigits() && word.lower().length() <= 2) {
      boolean colon =
          words.is(at + 1, ":")
              && words.at(at + 1).glued()
              && words.at(at + 2).isDigits(2)
              && words.at(at + 2).glued();
      int minute = colon ? words.at(at + 2).digits() : 0;
      return Parse.of(new int[] {word.digits(), minute, colon ? 1 : 0}, colon ? at + 3 : at + 1);
    }
    if (word.isDigits(4) && words.is(at + 1, "gmt", "utc")) {
      return Parse.of(new int[] {word.digits() / 100, word.digits() % 100, 1}, at + 1);
    }
    if (DOTTED.matcher(word.lower()).matches()) {
      String[] parts = word.lower().split("\\.");
      return Parse.of(
          new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0}, at + 1);
    }
    return Optional.empty();
  }

  private Optional<Parse<int[]>> spelled(Words words, int at) {
    return numbers
        .cardinal(words, at)
        .filter(
            number ->
                number.value() <= 12
                    && !words.at(at).isDigits()
                    && number.value() == Math.rint(number.value()))
        .map(number -> number.map(value -> new int[] {value.intValue(), 0, 0}));
  }

  /** "noon", "midnight", "overnight". */
  private Optional<Parse<String>> named(Words words, int at) {
    return vocabulary
        .dayPart(words.at(at))
        .filter(
            part -> part.alone() && !words.isInnerHyphen(at + 1) && !words.isInnerHyphen(at - 1))
        .flatMap(part -> Parse.of(part.time(), at + 1));
  }

  private Parse<Place> withDay(Words words, Parse<String> time, int depth) {
    int next = words.is(time.end(), "on", ",", "of") ? time.end() + 1 : time.end();
    Optional<Parse<Place>> day = places.day(words, next, depth + 1);
    Place place = day.map(Parse::value).orElse(Meaning.UNSTATED);
    return new Parse<>(new Clock(time.value(), place), day.map(Parse::end).orElse(time.end()));
  }

  /** "last night", "this morning", "the next morning", "tonight", "the evening". */
  private Optional<Parse<Place>> pointed(Words words, int at) {
    if (words.is(at, "tonight")) {
      return Parse.of(new Clock("TNI", new Pointed(Unit.DAY, Pointer.THIS, 1)), at + 1);
    }
    int start = words.is(at, "the") ? at + 1 : at;
    boolean same = words.is(start, "same", "that", "previous", "following", "next");
    int next =
        words.is(start, "last", "this", "next", "that", "same", "previous", "following")
            ? start + 1
            : start;
    next = words.is(next, "very", "same") ? next + 1 : next;
    Optional<DayPart> part =
        vocabulary.dayPart(words.at(next)).filter(found -> !found.alone() && !found.plural());
    boolean bare = next == start;
    boolean cue = start > at && words.is(at - 1, "in", "by", "during", "through", "until", "into");
    boolean modifier =
        words.at(next + 1).isNoun() && bare
            || words.is(next + 1, "of")
            || words.at(next + 1).isHyphen();
    boolean name = !bare && at > 0 && words.at(start).isCapital() && words.at(next).isCapital();
    if (part.isEmpty() || bare && !cue || modifier || name) {
      return Optional.empty();
    }
    Pointer pointer = bare ? Pointer.SAME : pointer(words.at(start), same && start > at);
    return Parse.of(new Clock(part.get().time(), new Pointed(Unit.DAY, pointer, 1)), next + 1);
  }

  private static Pointer pointer(Word word, boolean article) {
    return switch (word.lower()) {
      case "this" -> Pointer.THIS;
      case "last" -> Pointer.LAST;
      case "next" -> article ? Pointer.FOLLOWING : Pointer.NEXT;
      case "previous" -> Pointer.PREVIOUS;
      case "following" -> Pointer.FOLLOWING;
      default -> Pointer.SAME;
    };
  }

  /** "the night of May 9", "Friday night", "tomorrow morning", "Oct. 3 in the evening". */
  private Optional<Parse<Place>> partOf(Words words, int at, int depth) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<DayPart> first = vocabulary.dayPart(words.at(start)).filter(found -> !found.plural());
    if (first.isPresent()) {
      boolean joined = words.is(start + 1, "of") || start > at && words.is(start + 1, "on");
      if (!joined) {
        return Optional.empty();
      }
      return places
          .day(words, start + 2, depth + 1)
          .map(day -> day.map(place -> new Clock(first.get().time(), place)));
    }
    return places.day(words, at, depth + 1).flatMap(day -> followed(words, day));
  }

  private Optional<Parse<Place>> followed(Words words, Parse<Place> day) {
    int next = day.end();
    if (words.is(next, "in", "during") && words.is(next + 1, "the")) {
      next += 2;
    }
    next = words.is(next, "early", "late") ? next + 1 : words.afterHyphen(next);
    Optional<DayPart> part = vocabulary.dayPart(words.at(next)).filter(found -> !found.plural());
    return part.isPresent() && !words.at(next + 1).isHyphen()
        ? Parse.of(new Clock(part.get().time(), day.value()), next + 1)
        : Optional.empty();
  }
}
