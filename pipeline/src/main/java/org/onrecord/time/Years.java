package org.onrecord.time;

import java.util.Optional;
import org.onrecord.time.Meaning.Century;
import org.onrecord.time.Meaning.Decade;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Year;

/** Reads years, fiscal years, decades and centuries. */
final class Years {

  private static final int TWO_DIGIT_PIVOT = 50;
  private static final int OLDEST_BARE_YEAR = 1700;
  private static final int NEWEST_BARE_YEAR = 2099;

  private final Vocabulary vocabulary;
  private final Numbers numbers;

  Years(Vocabulary vocabulary, Numbers numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  /** A year where the words before have made clear that one follows, as after a month. */
  Optional<Parse<Integer>> expected(Words words, int at) {
    Word word = words.at(at);
    if (word.isDigits(4) && word.digits() >= 1000 && word.digits() < 2200) {
      return Parse.of(word.digits(), at + 1);
    }
    return abbreviated(words, at).or(() -> spelled(words, at));
  }

  /** "'98", with its apostrophe. */
  private static Optional<Parse<Integer>> abbreviated(Words words, int at) {
    Word digits = words.at(at + 1);
    if (!words.is(at, "'") || !digits.isDigits(2) || !digits.glued() || decadeMark(words, at + 2)) {
      return Optional.empty();
    }
    return Parse.of(fullYear(digits.digits()), at + 2);
  }

  static int fullYear(int twoDigits) {
    return twoDigits < TWO_DIGIT_PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** "nineteen ninety-seven", "twenty fifteen". */
  private Optional<Parse<Integer>> spelled(Words words, int at) {
    if (words.at(at).isDigits()) {
      return Optional.empty();
    }
    Optional<Parse<Double>> century = numbers.cardinal(words, at);
    if (century.isEmpty()) {
      return Optional.empty();
    }
    double head = century.get().value();
    if (head >= 2000 && head < 2100) {
      return Parse.of((int) head, century.get().end());
    }
    int next = century.get().end();
    if (head < 16 || head > 20 || words.at(next).isDigits()) {
      return Optional.empty();
    }
    return numbers
        .cardinal(words, next)
        .filter(tail -> tail.value() >= 10 && tail.value() < 100)
        .flatMap(tail -> Parse.of((int) (head * 100 + tail.value()), tail.end()));
  }

  Optional<Parse<Place>> place(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<Parse<Place>> named = named(words, start).or(() -> decade(words, at));
    return named.or(() -> century(words, start)).or(() -> bare(words, at));
  }

  /** "fiscal 2009", "fiscal year 2015", "FY 2022-23", "the year two thousand". */
  private Optional<Parse<Place>> named(Words words, int at) {
    int next = at;
    if (words.is(at, "fy")) {
      next = at + 1;
    } else if (words.is(at, "fiscal", "calendar") || words.run(at, "financial", "year")) {
      next = words.is(at + 1, "year") ? at + 2 : at + 1;
    } else if (words.is(at, "year")) {
      next = words.is(at + 1, "of") ? at + 2 : at + 1;
    }
    if (next == at) {
      return Optional.empty();
    }
    boolean shortForm = words.is(at, "fy") && words.at(next).isDigits(2);
    Optional<Parse<Integer>> year =
        shortForm ? Parse.of(fullYear(words.at(next).digits()), next + 1) : expected(words, next);
    boolean fiscal = words.is(at, "fy", "fiscal", "financial");
    return year.map(found -> fiscal ? lastOfTwo(words, found) : found)
        .map(found -> found.map(Year::new));
  }

  /** A fiscal year told by two years, "2022-23", goes by the second, as "FY23" does. */
  private static Parse<Integer> lastOfTwo(Words words, Parse<Integer> first) {
    int mark = first.end();
    Word second = words.at(mark + 1);
    int next = first.value() + 1;
    boolean joined =
        (words.at(mark).isDash() || words.is(mark, "/"))
            && words.at(mark).glued()
            && second.glued();
    boolean follows =
        second.isDigits(2) && second.digits() == next % 100
            || second.isDigits(4) && second.digits() == next;
    return joined && follows ? new Parse<>(next, mark + 2) : first;
  }

  private Optional<Parse<Place>> bare(Words words, int at) {
    Word word = words.at(at);
    if (word.isDigits(4)) {
      boolean year = isYear(words, at);
      return year ? Parse.of(new Year(word.digits()), at + 1) : Optional.empty();
    }
    if (word.is("'") && !word.glued()) {
      return abbreviated(words, at).map(found -> found.map(Year::new));
    }
    return spelledAlone(words, at);
  }

  private Optional<Parse<Place>> spelledAlone(Words words, int at) {
    boolean cue =
        words.is(
            at - 1, "in", "since", "by", "until", "of", "from", "to", "after", "before", "late",
            "early");
    return cue
        ? spelled(words, at)
            .filter(found -> found.value() < 2000 || found.end() > at + 2)
            .map(found -> found.map(Year::new))
        : Optional.empty();
  }

  private boolean isYear(Words words, int at) {
    int value = words.at(at).digits();
    boolean cue = isYearCue(words.at(at - 1));
    boolean range = value >= OLDEST_BARE_YEAR && value <= NEWEST_BARE_YEAR;
    if (!range && !(cue && value >= 1000 && value < 2200 && !words.at(at + 1).isNoun())) {
      return false;
    }
    return !followsSign(words, at) && !isCountedAfter(words, at, cue) && !namesThing(words, at);
  }

  private static boolean isYearCue(Word word) {
    return word.is("in", "since", "by", "until", "circa", "during", "early", "late", "mid", "year");
  }

  /** Whether a currency or number sign, a digit group or a decimal makes it an amount or a code. */
  private static boolean followsSign(Words words, int at) {
    Word before = words.at(at - 1);
    boolean joined =
        words.at(at).glued()
            && (before.is("/", ".", ":", "_", "=", "@", "+", ",") || before.isDigits());
    boolean code =
        words.at(at).glued()
            && before.isDash()
            && words.at(at - 2).isDigits()
            && before.glued()
            && !words.at(at - 2).isDigits(4);
    return joined
        || code
        || before.is("$", "#", "£", "€", "¥", "~", "°")
        || before.tag().equals("$");
  }

  private boolean isCountedAfter(Words words, int at, boolean cue) {
    Word after = words.at(at + 1);
    if (after.glued()
        && (after.is("/", "%", "_", "=", "@", "°") || Character.isLetter(firstOf(after)))) {
      return !after.is("'s");
    }
    if (words.isInnerHyphen(at + 1)) {
      return vocabulary.unit(words.at(at + 2)).isPresent()
          || vocabulary.isCounted(words.at(at + 2));
    }
    return after.is("%") || vocabulary.isCounted(after) && !cue;
  }

  private static int firstOf(Word word) {
    return word.text().isEmpty() ? ' ' : word.text().codePointAt(0);
  }

  private boolean namesThing(Words words, int at) {
    Word before = words.at(at - 1).is(".") ? words.at(at - 2) : words.at(at - 1);
    return vocabulary.isNumbered(before);
  }

  /** "the 1990s", "'80s", "the nineties". */
  private Optional<Parse<Place>> decade(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean article =
        start > at || words.is(at - 1, "the", "early", "late") || words.is(at - 2, "mid");
    Word word = words.at(start);
    if (word.isDigits(4) && word.digits() % 10 == 0 && decadeMark(words, start + 1)) {
      return Parse.of(new Decade(word.digits() / 10), start + 2);
    }
    if (word.is("'") && words.at(start + 1).isDigits(2)) {
      return shortDecade(words, start + 1);
    }
    if (article && isDecadeWithoutMark(words, start)) {
      return shortDecade(words, start);
    }
    return article ? spelledDecade(words, start) : Optional.empty();
  }

  private static Optional<Parse<Place>> shortDecade(Words words, int at) {
    int digits = words.at(at).digits();
    boolean decade = digits % 10 == 0 && decadeMark(words, at + 1);
    int year = digits < 20 ? 2000 + digits : 1900 + digits;
    return decade ? Parse.of(new Decade(year / 10), at + 2) : Optional.empty();
  }

  /** "the 90s"; "her early 20s", "the low-50s" and "the mid-30s" are ages and degrees. */
  private static boolean isDecadeWithoutMark(Words words, int at) {
    boolean late = words.at(at).isDigits(2) && words.at(at).digits() >= 60;
    return late
        && !words.at(at - 1).tag().equals("PRP$")
        && !words.at(at - 2).tag().equals("PRP$")
        && !words.at(at - 3).tag().equals("PRP$");
  }

  private static boolean decadeMark(Words words, int at) {
    return words.is(at, "s", "'s") && words.at(at).glued();
  }

  private Optional<Parse<Place>> spelledDecade(Words words, int at) {
    String word = words.at(at).lower();
    if (!word.endsWith("ties")) {
      return Optional.empty();
    }
    String singular = word.substring(0, word.length() - 3) + "y";
    Word ten =
        new Word(singular, singular, "", "", words.at(at).label(), words.at(at).span(), false);
    return vocabulary
        .number(ten)
        .filter(found -> found.kind().equals("ten"))
        .flatMap(found -> Parse.of(new Decade(190 + found.value() / 10), at + 1));
  }

  private Optional<Parse<Place>> century(Words words, int at) {
    Optional<Parse<Integer>> ordinal = numbers.ordinal(words, at);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int next = words.afterHyphen(ordinal.get().end());
    boolean century = words.is(next, "century") && ordinal.get().value() > 3;
    return century ? Parse.of(new Century(ordinal.get().value() - 1), next + 1) : Optional.empty();
  }
}
