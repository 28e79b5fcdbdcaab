package org.onrecord.attribution;

import java.util.List;
import org.onrecord.annotate.Sentence;

/** Says which entities a phrase of the text means. */
@FunctionalInterface
public interface References {

  /**
   * @param tokens indexes of the phrase's tokens in the sentence, in order
   * @return ids of the entities meant; none when unsure
   */
  List<String> resolve(Sentence sentence, List<Integer> tokens);
}
