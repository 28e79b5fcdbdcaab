package org.onrecord.compare;

import java.io.Serializable;
import java.util.List;

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
}
