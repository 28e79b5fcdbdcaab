package org.onrecord.decide;

import java.util.List;
import org.onrecord.claim.Claim;

/**
 * A claim with what the archive says about it.
 *
 * @param reasons the status in words, at least one
 * @param independentOrigins how many origins say the same, the claim's own included; at least 1
 * @param relationIds of all relations that touch the claim, in order
 */
public record VerifiedClaim(
    Claim claim,
    Status status,
    List<String> reasons,
    int independentOrigins,
    List<String> relationIds) {

  public VerifiedClaim {
    reasons = List.copyOf(reasons);
    relationIds = List.copyOf(relationIds);
    if (independentOrigins < 1) {
      throw new IllegalArgumentException("claim " + claim.claimId() + " has no origin");
    }
  }
}
