package org.onrecord.claim;

import java.util.List;
import org.onrecord.annotate.Sentence;

/** Says which entities a pronoun or a role ("she", "the company") means. */
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
