package org.onrecord.time;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.time.Meaning.Recurrence;
import org.onrecord.time.Numbers.Amount;
import org.onrecord.time.Vocabulary.DayPart;
import org.onrecord.time.Vocabulary.UnitWord;

/** Reads what happens again: "every day", "each July", "twice a week", "$5 a month", "Mondays". */
final class Recurrences {

  private final Vocabulary vocabulary;
  private final Numbers numbers;

  Recurrences(Vocabulary vocabulary, Numbers numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  Optional<Parse<Meaning>> recurrence(Words words, int at) {
    return every(words, at)
        .or(() -> rate(words, at))
        .or(() -> plural(words, at))
        .or(() -> frequency(words, at));
  }

  private Optional<Parse<Meaning>> every(Words words, int at) {
    if (!words.is(at, "every", "each")) {
      return Optional.empty();
    }
    boolean other = words.is(at + 1, "other", "second");
    int next = words.is(at + 1, "other", "second", "single") ? at + 2 : at + 1;
    Count count = other ? Count.exactly(2) : Count.ONE;
    Optional<UnitWord> unit = vocabulary.unit(words.at(next)).filter(found -> !found.plural());
    if (unit.isPresent() && !words.is(next, "second", "night")) {
      Count total = count.times(unit.get().count());
      return Parse.of(new Recurrence(DurationValue.of(total, unit.get().unit())), next + 1);
    }
    Optional<Parse<Amount>> amount = numbers.amount(words, next);
    if (amount.isPresent() && words.is(at, "every")) {
      Amount what = amount.get().value();
      return Parse.of(
          new Recurrence(DurationValue.of(what.count(), what.unit())), amount.get().end());
    }
    return named(words, next);
  }

  /** A weekday, month, season or part of the day after "every". */
  private Optional<Parse<Meaning>> named(Words words, int at) {
    Optional<Vocabulary.WeekdayWord> weekday =
        vocabulary.weekday(words.at(at)).filter(day -> day.full());
    if (weekday.isPresent()) {
      Optional<DayPart> part = vocabulary.dayPart(words.at(at + 1));
      String time = part.map(DayPart::time).orElse("");
      return Parse.of(
          new Recurrence(week(weekday.get().number()) + time), part.isPresent() ? at + 2 : at + 1);
    }
    Optional<DayPart> part = vocabulary.dayPart(words.at(at));
    if (part.isPresent()) {
      return Parse.of(new Recurrence("XXXX-XX-XX" + part.get().time()), at + 1);
    }
    Optional<Vocabulary.SeasonWord> season = vocabulary.season(words.at(at));
    if (season.isPresent()) {
      return Parse.of(new Recurrence("XXXX-" + Periods.seasonCode(season.get().number())), at + 1);
    }
    return vocabulary
        .month(words.at(at))
        .filter(month -> words.at(at).isCapital())
        .flatMap(
            month ->
                Parse.of(
                    new Recurrence(String.format(Locale.ROOT, "XXXX-%02d", month.number())),
                    at + 1));
  }

  private static String week(int weekday) {
    return "XXXX-WXX-" + weekday;
  }

  /** "a year" after something counted: "$5 a month", "700 seats a week", "twice a day". */
  private Optional<Parse<Meaning>> rate(Words words, int at) {
    boolean per = words.is(at, "per");
    if (!per && !words.is(at, "a", "an")) {
      return Optional.empty();
    }
    Optional<UnitWord> unit = vocabulary.unit(words.at(at + 1)).filter(found -> !found.plural());
    boolean bound =
        words.is(at + 2, "ago", "earlier", "later", "before", "after", "or", "and", "-");
    if (unit.isEmpty() || bound || unit.get().unit() == Unit.SECOND || words.is(at + 1, "night")) {
      return Optional.empty();
    }
    Word before = words.isInnerHyphen(at - 1) ? words.at(at - 2) : words.at(at - 1);
    boolean counted =
        before.is("once", "twice", "times", "%", "percent", "seven", "cents")
            || before.tag().equals("CD");
    counted |= before.tag().equals("NNS") || before.is("million", "billion", "thousand", "dollars");
    return per || counted
        ? Parse.of(
            new Recurrence(DurationValue.of(Count.exactly(unit.get().count()), unit.get().unit())),
            at + 2)
        : Optional.empty();
  }

  /** "Mondays", "Tuesday nights". */
  private Optional<Parse<Meaning>> plural(Words words, int at) {
    Word word = words.at(at);
    Optional<Vocabulary.WeekdayWord> weekday = vocabulary.weekday(word).filter(day -> day.full());
    if (weekday.isPresent()) {
      return vocabulary
          .dayPart(words.at(at + 1))
          .filter(DayPart::plural)
          .flatMap(
              part -> Parse.of(new Recurrence(week(weekday.get().number()) + part.time()), at + 2));
    }
    if (!word.isCapital() || !word.lower().endsWith("days")) {
      return Optional.empty();
    }
    String singular = word.lower().substring(0, word.lower().length() - 1);
    Word day = new Word(singular, singular, "", "", word.label(), word.span(), false);
    return vocabulary
        .weekday(day)
        .flatMap(found -> Parse.of(new Recurrence(week(found.number())), at + 1));
  }

  private Optional<Parse<Meaning>> frequency(Words words, int at) {
    Word word = words.at(at);
    boolean name = word.tag().startsWith("NNP") && word.isCapital();
    name |= words.at(at + 1).tag().startsWith("NNP") && words.at(at + 1).isCapital();
    boolean joined = words.isInnerHyphen(at - 1) || words.isInnerHyphen(at + 1);
    return name || joined
        ? Optional.empty()
        : vocabulary
            .frequency(word)
            .flatMap(row -> Parse.of(new Recurrence(row.get("value")), at + 1));
  }
}
