package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.claim.StableHash;
import org.onrecord.decide.VerifiedClaim;

/** Hashes that stay the same while what is said of a claim does, and what that rests on. */
public final class Evidence {

  private Evidence() {}

  public static String of(VerifiedClaim verified) {
    Claim claim = verified.claim();
    List<String> parts = new ArrayList<>();
    parts.add(claim.bucket().wireName());
    parts.add(claim.origin().key());
    parts.add(claim.assertion().toString());
    parts.add(
        claim.money().map(money -> money.amount().low() + " " + money.amount().high()).orElse(""));
    parts.add(claim.time().map(time -> time.time().value()).orElse(""));
    claim.counts().forEach(count -> parts.add(count.low() + " " + count.high()));
    parts.add(verified.status().wireName());
    parts.addAll(verified.relationIds());
    return StableHash.of(parts);
  }
}
