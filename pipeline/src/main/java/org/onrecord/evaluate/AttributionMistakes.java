package org.onrecord.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.evaluate.AttributionMatch.Pair;

/** Lists attributions that were missed, made up, or found with another source or cue. */
final class AttributionMistakes {

  private final AttributionEvaluation.Options options;
  private final Mistakes mistakes;

  AttributionMistakes(AttributionEvaluation.Options options, Mistakes mistakes) {
    this.options = options;
    this.mistakes = mistakes;
  }

  List<Mistake> found() {
    return mistakes.found();
  }

  void add(AttributionMatch match) {
    Map<Integer, Pair> byGold = new HashMap<>();
    match.pairs().pairs().forEach(pair -> byGold.put(pair.gold(), pair));
    for (int at = 0; at < match.gold().size(); at++) {
      if (AttributionTally.counts(match.gold().get(at), options)) {
        Pair pair = byGold.get(at);
        if (pair == null) {
          addMissed(match, at);
        } else {
          addPair(match, pair);
        }
      }
    }
    if (!options.onlyMoneyDate()) {
      match
          .pairs()
          .predictedAlone(match.predicted().size())
          .forEach(at -> addSpurious(match, match.predicted().get(at)));
    }
  }

  private void addMissed(AttributionMatch match, int goldAt) {
    Triple gold = match.gold().get(goldAt).triple();
    mistakes.add(
        () -> {
          Optional<Triple> nearest = match.nearest(goldAt);
          return mistake(
              match,
              Mistake.Kind.MISSED,
              words(match, gold),
              nearest.map(found -> words(match, found)).orElse(""),
              gold.content(),
              nearest.isPresent()
                  ? "the found content that shares most belongs to another gold attribution"
                  : "no found content shares a word with it");
        });
  }

  private void addPair(AttributionMatch match, Pair pair) {
    String why = why(match, pair);
    if (!why.isEmpty()) {
      Triple gold = match.gold().get(pair.gold()).triple();
      Triple found = match.predicted().get(pair.predicted());
      mistakes.add(
          () ->
              mistake(
                  match,
                  Mistake.Kind.WRONG,
                  words(match, gold),
                  words(match, found),
                  gold.content(),
                  why));
    }
  }

  private String why(AttributionMatch match, Pair pair) {
    if (pair.content() < options.threshold()) {
      return String.format(
          Locale.ROOT, "the contents' Dice is %.2f, too low to count as found", pair.content());
    }
    AttributionMatch.WordTriple gold = match.goldWords().get(pair.gold());
    AttributionMatch.WordTriple found = match.predictedWords().get(pair.predicted());
    String source = difference("source", gold.source(), found.source());
    return source.isEmpty() ? difference("cue", gold.cue(), found.cue()) : source;
  }

  private static String difference(String part, BitSet gold, BitSet found) {
    if (Overlap.agree(gold, found)) {
      return "";
    }
    if (found.isEmpty()) {
      return "no " + part + " was found";
    }
    return gold.isEmpty()
        ? "there is no " + part + ", but one was found"
        : "another " + part + " was found";
  }

  private void addSpurious(AttributionMatch match, Triple found) {
    mistakes.add(
        () ->
            mistake(
                match,
                Mistake.Kind.SPURIOUS,
                "",
                words(match, found),
                found.content(),
                "no gold content is left that shares a word with it"));
  }

  private static Mistake mistake(
      AttributionMatch match,
      Mistake.Kind kind,
      String gold,
      String found,
      List<Range> places,
      String why) {
    String sentence = new Surroundings(match.text().text()).around(match.points().trimAll(places));
    return new Mistake(match.text().id(), kind, gold, found, sentence, why);
  }

  private static String words(AttributionMatch match, Triple triple) {
    return "source: "
        + words(match, triple.source())
        + " | cue: "
        + words(match, triple.cue())
        + " | content: "
        + words(match, triple.content());
  }

  private static String words(AttributionMatch match, List<Range> ranges) {
    return ranges.isEmpty()
        ? "none"
        : ranges.stream()
            .map(range -> Surroundings.oneLine(match.points().slice(range)))
            .collect(Collectors.joining(" … "));
  }
}
