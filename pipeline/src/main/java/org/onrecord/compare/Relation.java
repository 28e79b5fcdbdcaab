package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.claim.StableHash;

/**
 * What two claims have to do with each other.
 *
 * @param relationId hash of kind and claims: the same pair has the same id in every run
 * @param first for {@link RelationKind#SUPERSEDES} the later claim, for {@link
 *     RelationKind#RESPONDS} the answer; otherwise the claim with the smaller id
 * @param reason one sentence that an editor can check
 * @param compared the values that the relation rests on
 * @param confidence from 0 to 1
 */
public record Relation(
    String relationId,
    RelationKind kind,
    RelationEnd first,
    RelationEnd second,
    Scope scope,
    String reason,
    List<Compared> compared,
    double confidence) {

  public Relation {
    compared = List.copyOf(compared);
    if (first.claimId().equals(second.claimId())) {
      throw new IllegalArgumentException("claim " + first.claimId() + " related to itself");
    }
  }

  /** The two claims' ids, in order. */
  public List<String> claimIds() {
    return List.of(first.claimId(), second.claimId());
  }

  /** The end that is not {@code claimId}; empty when the relation does not touch that claim. */
  public Optional<RelationEnd> other(String claimId) {
    if (first.claimId().equals(claimId)) {
      return Optional.of(second);
    }
    return second.claimId().equals(claimId) ? Optional.of(first) : Optional.empty();
  }

  static String id(RelationKind kind, String first, String second) {
    List<String> parts = new ArrayList<>(List.of(kind.wireName(), first, second));
    return "r" + StableHash.of(parts);
  }
}
