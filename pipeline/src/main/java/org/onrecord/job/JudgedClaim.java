package org.onrecord.job;

import java.util.List;
import java.util.Optional;
import org.onrecord.change.Change;
import org.onrecord.change.History;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.Evidence;
import org.onrecord.ledger.NightRecord;
import org.onrecord.review.CarriedDecision;
import org.onrecord.write.ClaimJson;
import org.onrecord.write.Line;

/**
 * What is said of a claim, what is new about that, and what a reviewer decided.
 *
 * @param evidence see {@link Evidence}
 */
public record JudgedClaim(
    VerifiedClaim verified, History history, String evidence, Optional<CarriedDecision> decision) {

  List<Line> lines() {
    return List.of(ClaimJson.line(verified, history, evidence, decision));
  }

  /** What the ledger does not know yet. */
  List<NightRecord> records() {
    return history.change() == Change.UNCHANGED
        ? List.of()
        : List.of(
            new NightRecord.Decided(
                verified.claim().claimId(), verified.status().wireName(), evidence));
  }
}
