package org.onrecord.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.time.Meaning.Length;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Numbers.Amount;
import org.onrecord.time.Vocabulary.UnitWord;

/** Reads durations: "six months", "the past three years", "the first nine months of 2007". */
final class Lengths {

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Places places;

  Lengths(Vocabulary vocabulary, Numbers numbers, Places places) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.places = places;
  }

  Optional<Parse<Meaning>> length(Words words, int at) {
    return yearEnded(words, at)
        .or(() -> sided(words, at))
        .or(() -> counted(words, at))
        .or(() -> lasting(words, at))
        .or(() -> bare(words, at));
  }

  /** "the year ended March 31", "the year to March": a year that is no calendar year. */
  private Optional<Parse<Meaning>> yearEnded(Words words, int at) {
    int year = words.is(at + 1, "fiscal", "full") ? at + 2 : at + 1;
    boolean form =
        words.is(at, "the") && words.is(year, "year") && places.tellsEnd(words, year + 1);
    return form
        ? Optional.of(ended(words, new Parse<>(new Amount(Count.ONE, Unit.YEAR, false), year + 1)))
        : Optional.empty();
  }

  /** "three months ended Sept. 30", "three months to the end of September": its end tells which. */
  private Parse<Meaning> ended(Words words, Parse<Amount> amount) {
    Amount what = amount.value();
    Optional<Place> last =
        what.unit().compareTo(Unit.DAY) > 0
            ? places.endOfLength(words, amount.end())
            : Optional.empty();
    return new Parse<>(
        last.map(day -> new Length(what.count(), what.unit(), -1, day))
            .orElseGet(() -> new Length(what.count(), what.unit(), 0, Meaning.UNSTATED)),
        amount.end());
  }

  /** "the past three years", "the next few days", "recent months", "the first two years". */
  private Optional<Parse<Meaning>> sided(Words words, int at) {
    int start = words.is(at, "the", "these") ? at + 1 : at;
    if (words.is(start, "each") && words.run(start + 1, "of", "the")) {
      start += 3;
    }
    int next = start;
    Integer side = side(words.at(start));
    if (side != null) {
      next = words.is(start + 1, "full", "fiscal") ? start + 2 : start + 1;
    } else if (start == at) {
      return Optional.empty();
    }
    Optional<Parse<Amount>> amount = amountAfter(words, next, side != null);
    if (amount.isEmpty() || isAge(words, amount.get().end()) || amount.get().value().hyphen()) {
      return Optional.empty();
    }
    if (words.is(start, "last", "final")) {
      return Optional.of(endOf(words, amount.get(), side == null ? 0 : side));
    }
    return Optional.of(
        finish(words, amount.get(), side == null ? 0 : side, words.is(start, "first", "latest")));
  }

  private Optional<Parse<Amount>> amountAfter(Words words, int at, boolean sided) {
    Optional<Parse<Amount>> amount =
        numbers.amount(words, at).filter(found -> !words.is(at, "a", "an"));
    if (amount.isPresent() || !sided) {
      return amount;
    }
    return vocabulary
        .unit(words.at(at))
        .filter(
            unit ->
                unit.unit() != Unit.SECOND
                    && (unit.plural()
                        || !words.is(
                            at - 1, "first", "final", "latest", "recent", "initial", "early")))
        .filter(unit -> unit.plural() || !unit.unit().isClock() || words.is(at, "hour"))
        .filter(unit -> !words.is(at, "night"))
        .flatMap(
            unit ->
                Parse.of(
                    new Amount(
                        unit.plural() ? Count.VAGUE : Count.exactly(unit.count()),
                        unit.unit(),
                        false),
                    at + 1));
  }

  private static @Nullable Integer side(Word word) {
    return switch (word.lower()) {
      case "past", "last", "previous", "preceding", "recent" -> -1;
      case "next", "coming", "following", "upcoming" -> 1;
      case "first", "final", "latest", "initial", "early" -> 0;
      default -> null;
    };
  }

  /** "the last three months of 2020" end with the year, "the last three months" now. */
  private Parse<Meaning> endOf(Words words, Parse<Amount> amount, int side) {
    Optional<Parse<Place>> whole =
        words.is(amount.end(), "of") ? places.place(words, amount.end() + 1, 2) : Optional.empty();
    Amount what = amount.value();
    return new Parse<>(
        whole
            .map(found -> new Length(what.count(), what.unit(), -1, found.value()))
            .orElseGet(() -> new Length(what.count(), what.unit(), side, Meaning.UNSTATED)),
        amount.end());
  }

  private Parse<Meaning> finish(Words words, Parse<Amount> amount, int side, boolean first) {
    Amount what = amount.value();
    if (first && words.is(amount.end(), "of")) {
      Optional<Parse<Place>> since = places.place(words, amount.end() + 1, 2);
      if (since.isPresent()) {
        return new Parse<>(
            new Length(what.count(), what.unit(), 0, since.get().value()), amount.end());
      }
    }
    return side == 0
        ? ended(words, amount)
        : new Parse<>(new Length(what.count(), what.unit(), side, Meaning.UNSTATED), amount.end());
  }

  /** "six months", "six-month", "a year", "weeks or months". */
  private Optional<Parse<Meaning>> counted(Words words, int at) {
    if (words.is(at, "some") && !words.at(at + 1).isDigits()) {
      return Optional.empty();
    }
    return numbers
        .amount(words, at)
        .filter(
            amount ->
                !words.isInnerHyphen(amount.end()) || words.is(amount.end() + 1, "long", "plus"))
        .filter(
            amount ->
                !isAge(words, amount.end())
                    && !isAgeBefore(words, at)
                    && !isOrdinalUse(words, at, amount))
        .map(amount -> ended(words, amount));
  }

  private static boolean isOrdinalUse(Words words, int at, Parse<Amount> amount) {
    boolean second = amount.value().unit() == Unit.SECOND && words.is(at, "a", "another", "one");
    // "a quarter" and "three quarters" are fractions more often than times.
    boolean quarter = amount.value().unit() == Unit.QUARTER;
    boolean few = amount.value().count().isExact() && amount.value().count().low() <= 3;
    boolean fraction = words.is(at, "a", "one") || words.is(amount.end(), "of");
    boolean article =
        words.is(at, "a") && words.is(at + 1, "night", "fiscal", "calendar", "weekend");
    return second || quarter && few && fraction || article;
  }

  /** "six years old", "6-year-old", "six months of age". */
  private static boolean isAge(Words words, int at) {
    return words.is(words.afterHyphen(at), "old", "olds", "older")
        || words.run(at, "of", "age")
        || words.is(at, "younger");
  }

  private static boolean isAgeBefore(Words words, int at) {
    return words.is(at - 1, "aged", "age", "ages") || words.is(at - 1, "$");
  }

  /** "decades-long", "yearlong", "weeklong". */
  private Optional<Parse<Meaning>> lasting(Words words, int at) {
    Word word = words.at(at);
    if (word.lower().endsWith("long") && word.lower().length() > 6) {
      String stem = word.lower().substring(0, word.lower().length() - 4);
      Word unit = new Word(stem, stem, "", "", word.label(), word.span(), false);
      return vocabulary
          .unit(unit)
          .flatMap(
              found -> Parse.of(new Length(Count.ONE, found.unit(), 0, Meaning.UNSTATED), at + 1));
    }
    boolean hyphen = words.isInnerHyphen(at + 1) && words.is(at + 2, "long");
    return vocabulary
        .unit(word)
        .filter(found -> hyphen)
        .flatMap(
            found ->
                Parse.of(
                    new Length(
                        found.plural() ? Count.VAGUE : Count.ONE,
                        found.unit(),
                        0,
                        Meaning.UNSTATED),
                    at + 1));
  }

  /** "for years", "in decades", "weeks or months", "over the years". */
  private Optional<Parse<Meaning>> bare(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean cue =
        words.is(
            at - 1, "for", "in", "over", "within", "after", "through", "took", "take", "takes",
            "spent", "of");
    Optional<UnitWord> unit = vocabulary.unit(words.at(start)).filter(UnitWord::plural);
    boolean clock =
        unit.isPresent()
            && (unit.get().unit() == Unit.SECOND
                || words.is(start, "nights", "weekends", "quarters"));
    boolean follows =
        words.is(
            start + 1, "before", "after", "ahead", "ago", "later", "earlier", "of", "to", "that");
    if (unit.isEmpty()
        || clock
        || isAge(words, start + 1)
        || words.isInnerHyphen(start + 1)
        || words.is(at - 1, "of") && !words.is(at - 2, "matter")) {
      return Optional.empty();
    }
    int next =
        words.is(start + 1, "or", "and")
                && vocabulary.unit(words.at(start + 2)).filter(UnitWord::plural).isPresent()
            ? start + 3
            : start + 1;
    return cue
            || follows
                && start == at
                && words.is(start + 1, "before", "after", "ahead", "later", "of")
        ? Parse.of(new Length(Count.VAGUE, unit.get().unit(), 0, Meaning.UNSTATED), next)
        : Optional.empty();
  }
}
