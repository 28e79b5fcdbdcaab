package org.onrecord.compare;

import org.onrecord.claim.Claim;
import org.onrecord.claim.Origin;

/** A claim of a relation and whom it goes back to, so that origins can be counted without it. */
public record RelationEnd(String claimId, Origin origin) {

  static RelationEnd of(Claim claim) {
    return new RelationEnd(claim.claimId(), claim.origin());
  }
}
