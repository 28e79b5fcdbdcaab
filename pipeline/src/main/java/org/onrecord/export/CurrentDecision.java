package org.onrecord.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.onrecord.review.CarriedDecision.State;
import org.onrecord.review.Verdict;
import org.onrecord.runfolder.ClaimEntry;

/**
 * A decision that counts. Its note is for the newsroom and goes into no export.
 *
 * @param verdict the {@link Verdict}'s name
 */
record CurrentDecision(String verdict, String reviewer, String decided) {

  /** None where nobody has decided, or somebody has to look again. */
  static Optional<CurrentDecision> of(ClaimEntry claim) {
    JsonNode decision = claim.decision();
    return decision.path("state").asText().equals(State.CURRENT.wireName())
        ? Optional.of(
            new CurrentDecision(
                decision.path("verdict").asText(),
                decision.path("reviewer").asText(),
                decision.path("decided").asText()))
        : Optional.empty();
  }

  boolean accepts() {
    return verdict.equals(Verdict.ACCEPT.wireName());
  }
}
