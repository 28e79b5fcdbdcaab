package org.onrecord.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Span;
import org.onrecord.time.Meaning.From;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Numbers.Amount;
import org.onrecord.time.Vocabulary.UnitWord;

/** Reads steps from a time: "two years ago", "a month later", "three days after Christmas". */
final class Shifts {

  private static final Pattern NOUN_PHRASE = Pattern.compile("DT|PRP\\$|POS|JJ.?|NN.*|CD");

  static final Span NO_EVENT = new Span(0, 0);

  private static final int LONGEST_EVENT = 10;

  private final Vocabulary vocabulary;
  private final Numbers numbers;
  private final Places places;

  Shifts(Vocabulary vocabulary, Numbers numbers, Places places) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.places = places;
  }

  Optional<Parse<Place>> place(Words words, int at, int depth) {
    return amount(words, at)
        .flatMap(amount -> shifted(words, amount, depth))
        .or(() -> yearAgo(words, at))
        .or(() -> unitBefore(words, at, depth));
  }

  /** An amount, or a bare plural such as "years" in "years ago". */
  private Optional<Parse<Amount>> amount(Words words, int at) {
    Optional<Parse<Amount>> counted = numbers.amount(words, at);
    if (counted.isPresent()) {
      return counted;
    }
    Optional<UnitWord> unit = vocabulary.unit(words.at(at)).filter(UnitWord::plural);
    boolean free = !words.at(at - 1).tag().equals("CD") && !words.isInnerHyphen(at + 1);
    return unit.isPresent() && free
        ? Parse.of(new Amount(Count.VAGUE, unit.get().unit(), false), at + 1)
        : Optional.empty();
  }

  private Optional<Parse<Place>> shifted(Words words, Parse<Amount> amount, int depth) {
    int next = amount.end();
    if (words.is(next, "or") && words.is(next + 1, "so", "more")) {
      next += 2;
    }
    Amount what = amount.value();
    return switch (words.at(next).lower()) {
      case "ago" -> Parse.of(shift(what, -1, From.NOW), next + 1);
      case "hence" -> Parse.of(shift(what, 1, From.NOW), next + 1);
      case "earlier", "previously", "beforehand" -> comparative(words, what, next, -1);
      case "later", "afterward", "afterwards", "thereafter" -> comparative(words, what, next, 1);
      case "from" -> from(words, what, next, depth);
      case "before" -> beside(words, what, next, -1, depth);
      case "after" -> beside(words, what, next, 1, depth);
      default -> Optional.empty();
    };
  }

  private static Shift shift(Amount what, int sign, From from) {
    return new Shift(what.count(), what.unit(), sign, from, Meaning.UNSTATED, NO_EVENT, 0);
  }

  private static Optional<Parse<Place>> comparative(Words words, Amount what, int at, int sign) {
    boolean than = words.is(at + 1, "than");
    return than ? Optional.empty() : Parse.of(shift(what, sign, From.STORY), at + 1);
  }

  private Optional<Parse<Place>> from(Words words, Amount what, int at, int depth) {
    if (words.is(at + 1, "now")) {
      return Parse.of(shift(what, 1, From.NOW), at + 2);
    }
    return places.place(words, at + 1, depth + 1).flatMap(place -> fromPlace(what, 1, place));
  }

  private static Optional<Parse<Place>> fromPlace(Amount what, int sign, Parse<Place> place) {
    return Parse.of(
        new Shift(what.count(), what.unit(), sign, From.PLACE, place.value(), NO_EVENT, 0),
        place.end());
  }

  /** "two days before Christmas", "a month after the launch", "a year before" at a clause's end. */
  private Optional<Parse<Place>> beside(Words words, Amount what, int at, int sign, int depth) {
    Optional<Parse<Place>> place = places.place(words, at + 1, depth + 1);
    if (place.isPresent()) {
      return fromPlace(what, sign, place.get());
    }
    int end = eventEnd(words, at + 1);
    if (end == at + 1) {
      boolean clauseEnd = !Character.isLetterOrDigit(first(words.at(at + 1)));
      return clauseEnd ? Parse.of(shift(what, sign, From.STORY), at + 1) : Optional.empty();
    }
    Span event = new Span(at + 1, end);
    return Parse.of(
        new Shift(what.count(), what.unit(), sign, From.EVENT, Meaning.UNSTATED, event, at), end);
  }

  private static int first(Word word) {
    return word.text().isEmpty() ? '.' : word.text().codePointAt(0);
  }

  /**
   * One past a noun phrase, with the verb of its clause if it has one; the start when there is
   * none.
   */
  private static int eventEnd(Words words, int start) {
    int end = start;
    boolean noun = false;
    for (int i = start; i < start + LONGEST_EVENT; i++) {
      Word word = words.at(i);
      boolean inside =
          NOUN_PHRASE.matcher(word.tag()).matches()
              || word.is("'s")
              || word.isHyphen() && word.glued();
      boolean link = word.is("of") && noun;
      if (!inside && !link) {
        break;
      }
      noun |= word.isNoun();
      end = link ? end : i + 1;
    }
    if (!noun) {
      return start;
    }
    boolean clause = words.at(end).tag().equals("VBD") || words.at(end).tag().equals("VBZ");
    boolean passive = clause && words.at(end + 1).tag().equals("VBN");
    return clause ? passive ? end + 2 : end + 1 : end;
  }

  /** "year-ago", "year-earlier" before a noun. */
  private static Optional<Parse<Place>> yearAgo(Words words, int at) {
    boolean form =
        words.is(at, "year")
            && words.isInnerHyphen(at + 1)
            && words.is(at + 2, "ago", "earlier", "before");
    return form
        ? Parse.of(
            new Shift(Count.ONE, Unit.YEAR, -1, From.STORY, Meaning.UNSTATED, NO_EVENT, 0), at + 3)
        : Optional.empty();
  }

  /** "the day before Christmas", "the year after", "the week before last". */
  private Optional<Parse<Place>> unitBefore(Words words, int at, int depth) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<UnitWord> unit = vocabulary.unit(words.at(start)).filter(word -> !word.plural());
    if (unit.isEmpty() || unit.get().unit().isClock() || !words.is(start + 1, "before", "after")) {
      return Optional.empty();
    }
    int sign = words.is(start + 1, "before") ? -1 : 1;
    if (words.is(start + 2, "last", "next") && !words.at(start + 3).isNoun()) {
      return Parse.of(
          new Pointed(unit.get().unit(), sign < 0 ? Pointer.LAST : Pointer.NEXT, 2), start + 3);
    }
    Amount one = new Amount(Count.ONE, unit.get().unit(), false);
    return beside(words, one, start + 1, sign, depth)
        .filter(parse -> start > at || ((Shift) parse.value()).from() == From.PLACE);
  }
}
