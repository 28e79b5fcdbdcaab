package org.onrecord.entity;

import java.util.List;
import org.onrecord.annotate.Sentence;

/**
 * A place where the text speaks of entities: by name, by pronoun or by role.
 *
 * @param first index of the first token in the sentence
 * @param last index of the last token; the head of the phrase
 * @param entities positions in the article's list of entities; none for somebody without a name
 */
record Reference(Sentence sentence, int first, int last, List<Integer> entities) {

  Reference {
    entities = List.copyOf(entities);
  }

  boolean isUnnamed() {
    return entities.isEmpty();
  }
}
