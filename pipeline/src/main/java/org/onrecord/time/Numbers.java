package org.onrecord.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.time.Vocabulary.NumberWord;

/** Reads numbers, ordinals and the ways to count units. */
final class Numbers {

  private static final Pattern DIGIT_ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

  private final Vocabulary vocabulary;

  Numbers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A cardinal number in digits or words: "1,200", "2 1/2", "twenty-five", "two thousand". */
  Optional<Parse<Double>> cardinal(Words words, int at) {
    Word word = words.at(at);
    if (!word.lower().isEmpty() && Character.isDigit(word.lower().charAt(0))) {
      return digits(words, at);
    }
    boolean article = word.is("a") && words.is(at + 1, "hundred", "thousand", "million");
    return article
        ? Parse.of((double) vocabulary.number(words.at(at + 1)).orElseThrow().value(), at + 2)
        : spelled(words, at);
  }

  private Optional<Parse<Double>> digits(Words words, int at) {
    String plain = words.at(at).lower().replace(",", "");
    if (plain.length() > 9 || !plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain);
    int next = at + 1;
    if (words.is(next, "½")) {
      return Parse.of(value + .5, next + 1);
    }
    if (words.is(next, "1") && words.is(next + 1, "/") && words.is(next + 2, "2")) {
      return Parse.of(value + .5, next + 3);
    }
    if (words.is(next, "-") && words.run(next + 1, "1", "/", "2")) {
      return Parse.of(value + .5, next + 4);
    }
    return Parse.of(value, next);
  }

  private Optional<Parse<Double>> spelled(Words words, int at) {
    double total = 0;
    double part = 0;
    String last = "";
    int next = at;
    while (true) {
      int from = last.isEmpty() ? next : words.afterHyphen(next);
      Optional<NumberWord> found = vocabulary.number(words.at(from));
      if (found.isEmpty() || !follows(last, found.get().kind())) {
        break;
      }
      int value = found.get().value();
      switch (found.get().kind()) {
        case "hundred" -> part = Math.max(part, 1) * value;
        case "thousand", "million" -> {
          total += Math.max(part, 1) * value;
          part = 0;
        }
        default -> part += value;
      }
      last = found.get().kind();
      next = from + 1;
    }
    return last.isEmpty() ? Optional.empty() : Parse.of(total + part, next);
  }

  private static boolean follows(String last, String kind) {
    return switch (kind) {
      case "unit" -> last.isEmpty() || !(last.equals("unit") || last.equals("teen"));
      case "teen", "ten" -> last.isEmpty() || last.equals("hundred") || last.equals("thousand");
      case "hundred" -> last.equals("unit") || last.equals("teen");
      case "thousand", "million" -> !last.isEmpty();
      default -> false;
    };
  }

  /** An ordinal: "3rd", "third", "twenty-first". */
  Optional<Parse<Integer>> ordinal(Words words, int at) {
    Word word = words.at(at);
    if (DIGIT_ORDINAL.matcher(word.lower()).matches()) {
      return Parse.of(
          Integer.parseInt(word.lower().substring(0, word.lower().length() - 2)), at + 1);
    }
    Optional<NumberWord> number = vocabulary.number(word);
    if (number.isPresent() && number.get().kind().equals("ten")) {
      int next = words.afterHyphen(at + 1);
      Optional<NumberWord> unit = vocabulary.number(words.at(next));
      if (unit.isPresent() && unit.get().kind().equals("ordinal") && unit.get().value() < 10) {
        return Parse.of(number.get().value() + unit.get().value(), next + 1);
      }
    }
    return number
        .filter(found -> found.kind().equals("ordinal"))
        .flatMap(found -> Parse.of(found.value(), at + 1));
  }

  /** A count of units: a number, a range of numbers, or words such as "a few". */
  Optional<Parse<Count>> count(Words words, int at) {
    Optional<Parse<Count>> phrase =
        vocabulary.counts().at(words, at).map(found -> new Parse<>(count(found), found.end()));
    Optional<Parse<Count>> number = cardinal(words, at).flatMap(low -> range(words, low));
    return Parse.longer(phrase, number);
  }

  private static Count count(Phrases.Found found) {
    String low = found.row().get("low");
    return low.isEmpty() ? Count.VAGUE : Count.exactly(Double.parseDouble(low));
  }

  private Optional<Parse<Count>> range(Words words, Parse<Double> low) {
    int next = low.end();
    boolean joined = words.is(next, "to", "or") || words.at(next).isDash();
    if (joined) {
      Optional<Parse<Double>> high = cardinal(words, next + 1);
      if (high.isPresent() && high.get().value() > low.value()) {
        Count count = new Count(low.value(), high.get().value(), false);
        return Parse.of(count, high.get().end());
      }
    }
    if (words.run(next, "and", "a", "half")) {
      return Parse.of(Count.exactly(low.value() + .5), next + 3);
    }
    if (words.run(next, "-", "and", "-", "a", "-", "half")) {
      return Parse.of(Count.exactly(low.value() + .5), next + 6);
    }
    return Parse.of(Count.exactly(low.value()), next);
  }

  /** A count and the unit it counts: "six-month", "two and a half years", "an hour and a half". */
  Optional<Parse<Amount>> amount(Words words, int at) {
    return count(words, at).flatMap(count -> amount(words, count));
  }

  private Optional<Parse<Amount>> amount(Words words, Parse<Count> count) {
    int next = words.afterHyphen(count.end());
    boolean hyphen = next > count.end();
    if (words.is(next, "of") && words.is(next - 1, "couple", "dozen")) {
      next++;
    }
    next = afterFiller(words, next);
    Optional<Vocabulary.UnitWord> unit = vocabulary.unit(words.at(next));
    if (unit.isEmpty() || !agrees(count.value(), unit.get(), hyphen, words, next)) {
      return Optional.empty();
    }
    Count total = count.value().times(unit.get().count());
    if (words.run(next + 1, "and", "a", "half")) {
      return Parse.of(new Amount(total.plus(.5), unit.get().unit(), hyphen), next + 4);
    }
    return Parse.of(new Amount(total, unit.get().unit(), hyphen), next + 1);
  }

  private int afterFiller(Words words, int at) {
    return vocabulary.isFiller(words.at(at)) ? at + 1 : at;
  }

  /** Whether a count goes with a unit: "five year low" does, "a years" and "second" do not. */
  private static boolean agrees(
      Count count, Vocabulary.UnitWord unit, boolean hyphen, Words words, int at) {
    if (count.isExact() && count.low() <= 1 && !unit.plural()) {
      return true;
    }
    if (unit.plural()) {
      return count.vague() || count.low() != 1;
    }
    // "five year low" modifies a noun; "three second-graders" does not.
    return (hyphen || !count.vague())
        && (hyphen || unit.unit() != Unit.SECOND && !words.at(at + 1).isHyphen())
        && (hyphen || words.at(at + 1).isNoun() || words.at(at + 1).tag().startsWith("JJ"));
  }

  /** An amount of time; {@code hyphen} for the form "six-month". */
  record Amount(Count count, Unit unit, boolean hyphen) {}
}
