package org.onrecord.entity;

import java.util.List;
import org.onrecord.annotate.Sentence;

/** Says which entities a phrase of the text means: a name, a pronoun, a role ("the company"). */
@FunctionalInterface
public interface References {

  /** Resolves nothing. */
  References NONE = (sentence, tokens) -> List.of();

  /**
   * @param tokens indexes into the sentence, ascending, at least one
   * @return ids of entities in the order of their ids; empty when it is not certain
   */
  List<String> resolve(Sentence sentence, List<Integer> tokens);
}
