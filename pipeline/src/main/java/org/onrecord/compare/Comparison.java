package org.onrecord.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What comparing a group of claims gave.
 *
 * @param relations in the order of their ids, each once
 * @param notCompared how many pairs of a large group were left out; 0 for all groups but hot ones
 */
public record Comparison(List<Relation> relations, long notCompared) implements Serializable {

  public Comparison {
    relations = List.copyOf(relations);
  }

  /** Both together. */
  Comparison with(Comparison other) {
    Map<String, Relation> all = new TreeMap<>();
    relations.forEach(relation -> all.put(relation.relationId(), relation));
    other.relations.forEach(relation -> all.put(relation.relationId(), relation));
    return new Comparison(List.copyOf(all.values()), notCompared + other.notCompared);
  }
}
