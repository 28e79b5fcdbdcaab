package org.onrecord.time;

import java.util.Optional;
import org.onrecord.time.Meaning.Holiday;
import org.onrecord.time.Meaning.Named;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Year;
import org.onrecord.time.Vocabulary.SeasonWord;

/** Reads holidays and seasons: "Christmas Eve", "Easter 2015", "the summer of 2003". */
final class Feasts {

  private final Vocabulary vocabulary;
  private final Years years;

  Feasts(Vocabulary vocabulary, Years years) {
    this.vocabulary = vocabulary;
    this.years = years;
  }

  Optional<Parse<Place>> holiday(Words words, int at, Pointer pointer) {
    Optional<Phrases.Found> found = vocabulary.holidays().at(words, at);
    if (found.isEmpty()
        || !(words.at(at).isCapital() || words.at(at).isDigits() || words.is(at, "the"))) {
      return Optional.empty();
    }
    int next = found.get().end();
    Word after = words.at(next);
    boolean date = vocabulary.weekday(after).isPresent() || vocabulary.month(after).isPresent();
    if (after.isCapital() && after.tag().startsWith("NNP") && !date) {
      return Optional.empty();
    }
    int tail = words.is(next, "of", ",", "in") ? next + 1 : next;
    String rule = found.get().row().get("rule");
    Optional<Parse<Integer>> year =
        words.at(tail).isDigits(4) ? years.expected(words, tail) : Optional.empty();
    if (year.isPresent()) {
      return Parse.of(new Holiday(rule, pointer, new Year(year.get().value())), year.get().end());
    }
    return Parse.of(new Holiday(rule, pointer, Meaning.UNSTATED), next);
  }

  Optional<SeasonWord> seasonWord(Words words, int at) {
    Word word = words.at(at);
    return vocabulary.season(word).filter(season -> !season.doubtful() || word.isNoun());
  }

  /** "the summer of 2003", "summer 2016", "in the fall". */
  Optional<Parse<Place>> season(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    Optional<SeasonWord> season = seasonWord(words, start);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = words.is(start + 1, "of", "in") ? start + 2 : start + 1;
    int number = season.get().number();
    Optional<Parse<Integer>> year =
        years.expected(words, next).filter(found -> found.value() > 1700);
    if (year.isPresent() && !words.at(next).isDigits(2)) {
      Year inside = new Year(year.get().value());
      return Parse.of(new Named(Unit.SEASON, number, Pointer.NONE, inside), year.get().end());
    }
    boolean cue =
        words.is(at - 1, "in", "over", "during", "by", "until", "since", "through", "into");
    boolean part =
        words.is(at - 1, "early", "late", "mid", "-") || words.is(at - 2, "early", "late");
    boolean free = !season.get().doubtful() || !words.is(start + 1, "of", "in");
    boolean noun = words.at(start + 1).isNoun() && !part;
    return (cue || part) && free && !noun
        ? Parse.of(new Named(Unit.SEASON, number, Pointer.NONE, Meaning.UNSTATED), start + 1)
        : Optional.empty();
  }
}
