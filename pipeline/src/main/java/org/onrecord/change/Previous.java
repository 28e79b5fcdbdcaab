package org.onrecord.change;

import org.onrecord.claim.Claim;

/**
 * What stood in the place of a claim before its article was edited.
 *
 * @param words the earlier claim's own words
 */
public record Previous(String claimId, String words) {

  static Previous of(Claim claim) {
    return new Previous(claim.claimId(), claim.words());
  }
}
