package org.onrecord.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.claim.Caveat;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Modality;
import org.onrecord.compare.Relation;
import org.onrecord.compare.RelationKind;

/**
 * Decides on one claim from the relations that touch it; they carry the other claims' origins, so
 * that nothing else is needed. Counts origins, not repetitions. Thread-safe.
 */
public final class Decider {

  /**
   * @param relations in any order; those that do not touch the claim are ignored, repeated ones
   *     count once
   */
  public VerifiedClaim decide(Claim claim, List<Relation> relations) {
    Map<String, Relation> touching = new LinkedHashMap<>();
    relations.stream()
        .filter(relation -> relation.claimIds().contains(claim.claimId()))
        .sorted(Comparator.comparing(Relation::relationId))
        .forEach(relation -> touching.putIfAbsent(relation.relationId(), relation));
    List<Relation> mine = List.copyOf(touching.values());
    OriginCount origins = OriginCount.of(claim, mine);
    Status status = status(claim, mine, origins.independent());
    return new VerifiedClaim(
        claim,
        status,
        reasons(claim, mine, status, origins),
        origins.independent(),
        List.copyOf(touching.keySet()));
  }

  private static Status status(Claim claim, List<Relation> relations, int independent) {
    if (!uncheckable(claim).isEmpty() && relations.stream().noneMatch(Decider::compares)) {
      return Status.NOT_CHECKABLE;
    }
    if (relations.stream().anyMatch(r -> r.kind() == RelationKind.CONFLICT)) {
      return Status.CONFLICTING;
    }
    if (relations.stream().anyMatch(r -> isSuperseded(claim, r))) {
      return Status.SUPERSEDED;
    }
    return independent > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
  }

  private static boolean compares(Relation relation) {
    return relation.kind() != RelationKind.RESPONDS;
  }

  private static boolean isSuperseded(Claim claim, Relation relation) {
    return relation.kind() == RelationKind.SUPERSEDES
        && relation.second().claimId().equals(claim.claimId());
  }

  private static List<String> uncheckable(Claim claim) {
    if (claim.kind() == ClaimKind.RESPONSE) {
      return List.of("It is an answer to the reporters.");
    }
    List<String> open =
        claim.caveats().stream()
            .filter(Caveat::open)
            .map(caveat -> "The claim " + caveat.words() + ".")
            .toList();
    boolean value =
        claim.money().isPresent() || claim.time().isPresent() || !claim.counts().isEmpty();
    if (!open.isEmpty() || value) {
      return open;
    }
    if (claim.subject().isEmpty() && claim.object().isEmpty()) {
      return List.of("The claim does not say whom it is about and gives no value.");
    }
    boolean thought = claim.modality() == Modality.FORECAST || claim.modality() == Modality.BELIEF;
    return thought
        ? List.of("The claim is a " + claim.modality().wireName() + " without a value.")
        : List.of();
  }

  private static List<String> reasons(
      Claim claim, List<Relation> relations, Status status, OriginCount origins) {
    List<String> reasons = new ArrayList<>();
    if (status == Status.NOT_CHECKABLE) {
      reasons.addAll(uncheckable(claim));
    }
    relations.stream()
        .filter(r -> r.kind() == RelationKind.CONFLICT || isSuperseded(claim, r))
        .forEach(r -> reasons.add(r.reason()));
    reasons.addAll(origins.words());
    relations.stream()
        .filter(r -> r.kind() == RelationKind.RESPONDS)
        .filter(r -> r.second().claimId().equals(claim.claimId()))
        .forEach(r -> reasons.add(r.reason()));
    return reasons;
  }
}
