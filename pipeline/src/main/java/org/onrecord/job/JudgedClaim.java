package org.onrecord.job;

import java.util.List;
import org.onrecord.change.History;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.Evidence;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.ClaimJson;
import org.onrecord.write.Line;

/** What is said of a claim, and what is new about that. */
public record JudgedClaim(VerifiedClaim verified, History history) {

  List<Line> lines() {
    return List.of(ClaimJson.line(verified, history));
  }

  NightRecord record() {
    return new NightRecord.Decided(
        verified.claim().claimId(), verified.status().wireName(), Evidence.of(verified));
  }
}
