package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * How present each entity is to the reader at a point of the text: every reference adds weight, by
 * its place in the grammar, and every sentence halves what is there. After S. Lappin and H. Leass,
 * An Algorithm for Pronominal Anaphora Resolution, Computational Linguistics 20(4), 1994.
 */
final class Salience {

  private static final double DECAY = 0.5;
  private static final double FORGOTTEN = 0.01;

  /** How much more present than the next one an entity has to be. */
  private static final double MARGIN = 1.25;

  private final Map<Integer, Double> weights = new LinkedHashMap<>();

  /** Weights of the running sentence, by the token where they were added. */
  private final List<Added> running = new ArrayList<>();

  private record Added(int token, int entity, double weight) {}

  void nextSentence() {
    running.forEach(added -> weights.merge(added.entity(), added.weight(), Double::sum));
    running.clear();
    weights.replaceAll((entity, weight) -> weight * DECAY);
    weights.values().removeIf(weight -> weight < FORGOTTEN);
  }

  void add(int token, int entity, double weight) {
    running.add(new Added(token, entity, weight));
  }

  /** Whether the text has spoken of the entity lately. */
  boolean remembers(int entity) {
    return weights.containsKey(entity)
        || running.stream().anyMatch(added -> added.entity() == entity);
  }

  /** The most present entity that fits, if it is clearly more present than the next one. */
  Optional<Integer> best(IntPredicate fits, IntPredicate tokenCounts, IntToDoubleFunction factor) {
    Map<Integer, Double> sum = new HashMap<>(weights);
    Set<Integer> barred = new HashSet<>();
    for (Added added : running) {
      if (tokenCounts.test(added.token())) {
        sum.merge(added.entity(), added.weight(), Double::sum);
      } else {
        barred.add(added.entity());
      }
    }
    Optional<Integer> best = Optional.empty();
    double most = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> entry : sum.entrySet()) {
      int entity = entry.getKey();
      if (!fits.test(entity) || barred.contains(entity)) {
        continue;
      }
      double weight = entry.getValue() * factor.applyAsDouble(entity);
      if (weight > most) {
        second = most;
        most = weight;
        best = Optional.of(entity);
      } else {
        second = Math.max(second, weight);
      }
    }
    return most >= MARGIN * second ? best : Optional.empty();
  }
}
