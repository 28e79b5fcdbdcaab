package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon.Row;
import org.onrecord.time.Meaning.Bounded;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Recurrence;
import org.onrecord.time.Meaning.Reference;

/** Finds the time expressions of a sentence and what their words mean, left to right. */
final class Grammar {

  private final Vocabulary vocabulary;
  private final Places places;
  private final Lengths lengths;
  private final Recurrences recurrences;
  private final Ranges ranges;

  Grammar(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Numbers numbers = new Numbers(vocabulary);
    this.places = new Places(vocabulary, numbers);
    this.lengths = new Lengths(vocabulary, numbers, places);
    this.recurrences = new Recurrences(vocabulary, numbers);
    this.ranges = new Ranges(vocabulary, places);
  }

  /**
   * An expression found.
   *
   * @param from its first word
   * @param to one past its last word
   */
  record Match(int from, int to, Meaning meaning) {}

  List<Match> matches(Words words) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Phrases.Found> name = vocabulary.names().exactAt(words, at);
      if (name.isPresent()) {
        at = name.get().end();
        continue;
      }
      List<Match> here = ranges.at(words, at);
      if (here.isEmpty()) {
        here = single(words, at);
      }
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : here.get(here.size() - 1).to();
    }
    return found;
  }

  private List<Match> single(Words words, int at) {
    boolean inside = words.at(at).glued() && words.at(at - 1).endsInLetterOrDigit();
    if (inside || !vocabulary.canStart(words.at(at))) {
      return List.of();
    }
    Optional<Parse<Meaning>> parse = bounded(words, at).or(() -> meaning(words, at));
    if (parse.isEmpty()) {
      return List.of();
    }
    Parse<Meaning> whole = withBoundAfter(words, parse.get());
    return List.of(new Match(at, whole.end(), whole.value()));
  }

  private Optional<Parse<Meaning>> bounded(Words words, int at) {
    return vocabulary
        .bounds()
        .at(words, at)
        .filter(bound -> bound.row().get("place").equals("before"))
        .filter(bound -> isBound(words, at, bound))
        .flatMap(
            bound ->
                meaning(words, bound.end())
                    .filter(inner -> takesBound(inner.value(), bound.row()))
                    .map(
                        inner ->
                            inner.map(
                                value ->
                                    new Bounded(mod(bound.row()), isClose(bound.row()), value))));
  }

  private static boolean isBound(Words words, int at, Phrases.Found bound) {
    List<String> before = bound.row().list("after");
    return before.isEmpty() || before.contains(words.at(at - 1).lower());
  }

  private static boolean takesBound(Meaning meaning, Row bound) {
    boolean place = meaning instanceof Place && !(meaning instanceof Meaning.Shift);
    boolean day = meaning instanceof Meaning.Weekday || meaning instanceof Meaning.Pointed;
    boolean about = mod(bound) == Mod.APPROX && !bound.get("phrase").equals("some") && !day;
    return !(meaning instanceof Reference || meaning instanceof Recurrence) && (!place || about);
  }

  private static Mod mod(Row bound) {
    return Mod.valueOf(bound.get("mod"));
  }

  private static boolean isClose(Row bound) {
    return bound.get("close").equals("yes");
  }

  private Parse<Meaning> withBoundAfter(Words words, Parse<Meaning> parse) {
    Optional<Phrases.Found> bound =
        vocabulary
            .bounds()
            .at(words, parse.end())
            .filter(found -> found.row().get("place").equals("after"));
    if (bound.isEmpty()
        || !(parse.value() instanceof Meaning.Length || parse.value() instanceof Place)) {
      return parse;
    }
    return new Parse<>(
        new Bounded(mod(bound.get().row()), false, parse.value()), bound.get().end());
  }

  private Optional<Parse<Meaning>> meaning(Words words, int at) {
    Optional<Parse<Meaning>> best = recurrences.recurrence(words, at);
    best = Parse.longer(best, places.place(words, at, 0).map(found -> found.map(place -> place)));
    best = Parse.longer(best, lengths.length(words, at));
    return Parse.longer(best, reference(words, at));
  }

  private Optional<Parse<Meaning>> reference(Words words, int at) {
    return vocabulary
        .references()
        .at(words, at)
        .filter(found -> allows(words, at, found))
        .flatMap(found -> Parse.of(new Reference(found.row().get("value")), found.end()));
  }

  private static boolean allows(Words words, int at, Phrases.Found found) {
    Row row = found.row();
    boolean tag = row.get("tags").isEmpty() || words.at(at).tag().startsWith(row.get("tags"));
    Word after = words.at(found.end());
    boolean noun =
        row.get("notbefore").equals("noun")
            && (after.isNoun() || after.isHyphen() || after.tag().equals("CD"));
    return tag && !noun && !words.isInnerHyphen(at - 1);
  }
}
