package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs gold with predicted items, the best pair first, each item at most once. */
final class OneToOne<P extends OneToOne.Pair> {

  /** A gold and a predicted item that may belong together, by their positions. */
  interface Pair {
    int gold();

    int predicted();
  }

  private final List<P> pairs = new ArrayList<>();
  private final BitSet gold = new BitSet();
  private final BitSet predicted = new BitSet();

  /**
   * @param bestFirst must order any two pairs, since the order decides
   */
  OneToOne(Collection<P> candidates, Comparator<? super P> bestFirst) {
    candidates.stream().sorted(bestFirst).forEach(this::take);
  }

  private void take(P pair) {
    if (!gold.get(pair.gold()) && !predicted.get(pair.predicted())) {
      gold.set(pair.gold());
      predicted.set(pair.predicted());
      pairs.add(pair);
    }
  }

  /** The pairs, best first. */
  List<P> pairs() {
    return pairs;
  }

  /** The gold items without a partner, of {@code count}. */
  IntStream goldAlone(int count) {
    return IntStream.range(0, count).filter(at -> !gold.get(at));
  }

  /** The predicted items without a partner, of {@code count}. */
  IntStream predictedAlone(int count) {
    return IntStream.range(0, count).filter(at -> !predicted.get(at));
  }
}
