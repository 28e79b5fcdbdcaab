package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.claim.PredicateFamilies.Family;
import org.onrecord.text.Span;

/**
 * What one predicate says, still in words of its sentence.
 *
 * @param predicate index of the verb or noun
 * @param governors the predicate, then what it depends on ("promised" of "promised to pay")
 * @param name of the predicate as the claim gives it
 * @param subjects indexes of the heads of the doers
 * @param objects indexes of the heads of whom or what it concerns
 * @param spans the words of the clause
 */
record Clause(
    Sentence sentence,
    int predicate,
    List<Integer> governors,
    String name,
    Optional<Family> family,
    List<Integer> subjects,
    List<Integer> objects,
    Polarity polarity,
    List<Span> spans) {

  /** How the clause stands to what happened. */
  record Polarity(boolean negated, Modality modality, List<String> caveats) {}
}
