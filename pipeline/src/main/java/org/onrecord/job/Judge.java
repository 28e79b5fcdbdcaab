package org.onrecord.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.change.History;
import org.onrecord.change.Previous;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.Archive;
import org.onrecord.ledger.Evidence;
import org.onrecord.ledger.KnownClaim;
import org.onrecord.ledger.LedgerException;
import org.onrecord.review.CarriedDecision;

/** Decides on claims whose relations are known, and says what is new about that. */
final class Judge {

  private final Decider decider = new Decider();

  /**
   * @param claims each once
   * @param touching the relations of each claim, by its id
   * @param replaced what each claim of an edited article stands in the place of, by its id
   * @param archive what earlier runs found
   */
  List<JudgedClaim> judge(
      Collection<Claim> claims,
      Map<String, List<Relation>> touching,
      Map<String, Previous> replaced,
      Archive archive)
      throws LedgerException {
    Map<String, KnownClaim> known = archive.claims(ids(claims, replaced.values()));
    List<JudgedClaim> judged = new ArrayList<>();
    for (Claim claim : claims) {
      String id = claim.claimId();
      judged.add(
          judge(
              decider.decide(claim, touching.getOrDefault(id, List.of())),
              Optional.ofNullable(known.get(id)),
              Optional.ofNullable(replaced.get(id)),
              known));
    }
    return judged;
  }

  private static JudgedClaim judge(
      VerifiedClaim verified,
      Optional<KnownClaim> before,
      Optional<Previous> previous,
      Map<String, KnownClaim> known) {
    String evidence = Evidence.of(verified);
    Optional<CarriedDecision> decision =
        before
            .flatMap(KnownClaim::decision)
            .map(made -> CarriedDecision.of(made, evidence))
            .or(() -> onReplaced(previous.map(was -> known.get(was.claimId()))));
    return new JudgedClaim(
        verified, history(evidence, before).inPlaceOf(previous), evidence, decision);
  }

  /** Those of the claims, and of the ones in whose place they stand. */
  private static Set<String> ids(Collection<Claim> claims, Collection<Previous> replaced) {
    Set<String> ids = new TreeSet<>();
    claims.forEach(claim -> ids.add(claim.claimId()));
    replaced.forEach(previous -> ids.add(previous.claimId()));
    return ids;
  }

  private static Optional<CarriedDecision> onReplaced(Optional<KnownClaim> replaced) {
    return replaced.flatMap(KnownClaim::decision).map(CarriedDecision::onReplaced);
  }

  private static History history(String evidence, Optional<KnownClaim> known) {
    return known
        .map(
            claim ->
                History.since(
                    claim.firstSeen(), claim.present() && claim.evidence().equals(evidence)))
        .orElse(History.NEW);
  }
}
