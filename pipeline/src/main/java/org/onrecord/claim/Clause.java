package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;

/**
 * What one predicate says, still in words of its sentence.
 *
 * @param predicate index of the verb or noun
 * @param governors the predicate, then what it depends on ("promised" of "promised to pay")
 * @param name of the predicate as the claim gives it
 * @param subjects indexes of the heads of the doers
 * @param objects indexes of the heads of whom or what it concerns
 * @param bounds what bounds the time of what is said ("since she left")
 */
record Clause(
    Sentence sentence,
    int predicate,
    List<Integer> governors,
    String name,
    Optional<PredicateFamily> family,
    List<Integer> subjects,
    List<Integer> objects,
    Polarity polarity,
    List<TimeBound> bounds,
    ClauseSpans spans) {

  /** How the clause stands to what happened. */
  record Polarity(boolean negated, Modality modality, List<Caveat> caveats) {}

  /** The same with other spans. */
  Clause at(ClauseSpans other) {
    return new Clause(
        sentence, predicate, governors, name, family, subjects, objects, polarity, bounds, other);
  }
}
