package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The attributions of one article, gold and predicted, and which belong together. */
final class AttributionMatch {

  /** The parts of an attribution as numbers of words. */
  record WordTriple(BitSet source, BitSet cue, BitSet content) {
    private static WordTriple of(Triple triple, Words words) {
      return new WordTriple(
          words.in(triple.source()), words.in(triple.cue()), words.in(triple.content()));
    }
  }

  /** Two attributions whose contents share a word, and how well their parts agree. */
  record Pair(int gold, int predicted, double content, double source, double cue)
      implements OneToOne.Pair {

    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::content)
            .thenComparingDouble(Pair::source)
            .thenComparingDouble(Pair::cue)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted);
  }

  private final GoldText text;
  private final CodePointText points;
  private final List<AttributionEvaluation.Gold> gold;
  private final List<Triple> predicted;
  private final List<WordTriple> goldWords;
  private final List<WordTriple> predictedWords;
  private final OneToOne<Pair> pairs;

  AttributionMatch(GoldText text, List<AttributionEvaluation.Gold> gold, List<Triple> predicted) {
    this.text = text;
    this.points = new CodePointText(text.text());
    this.gold = gold;
    this.predicted = predicted;
    Words words = new Words(points);
    this.goldWords = gold.stream().map(each -> WordTriple.of(each.triple(), words)).toList();
    this.predictedWords = predicted.stream().map(each -> WordTriple.of(each, words)).toList();
    this.pairs = new OneToOne<>(candidates(), Pair.BEST_FIRST);
  }

  private List<Pair> candidates() {
    List<Pair> candidates = new ArrayList<>();
    for (int at = 0; at < goldWords.size(); at++) {
      WordTriple one = goldWords.get(at);
      for (int with = 0; with < predictedWords.size(); with++) {
        WordTriple other = predictedWords.get(with);
        if (one.content().intersects(other.content())) {
          candidates.add(
              new Pair(
                  at,
                  with,
                  Overlap.dice(one.content(), other.content()),
                  Overlap.dice(one.source(), other.source()),
                  Overlap.dice(one.cue(), other.cue())));
        }
      }
    }
    return candidates;
  }

  GoldText text() {
    return text;
  }

  CodePointText points() {
    return points;
  }

  List<AttributionEvaluation.Gold> gold() {
    return gold;
  }

  List<Triple> predicted() {
    return predicted;
  }

  List<WordTriple> goldWords() {
    return goldWords;
  }

  List<WordTriple> predictedWords() {
    return predictedWords;
  }

  OneToOne<Pair> pairs() {
    return pairs;
  }

  /** The predicted attribution that shares most with a gold one, whatever it is paired with. */
  Optional<Triple> nearest(int goldAt) {
    BitSet content = goldWords.get(goldAt).content();
    Optional<Triple> nearest = Optional.empty();
    double best = 0;
    for (int with = 0; with < predicted.size(); with++) {
      double dice = Overlap.dice(content, predictedWords.get(with).content());
      if (dice > best) {
        best = dice;
        nearest = Optional.of(predicted.get(with));
      }
    }
    return nearest;
  }
}
