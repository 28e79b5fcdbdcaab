package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;

/** Links an answer to reporters with what the article says about whoever answered. */
final class Responses {

  /** An article that says more about somebody than this is a portrait; the rest is counted. */
  private static final int MOST = 20;

  private Responses() {}

  static Comparison of(List<Claim> group) {
    List<Claim> claims =
        group.stream()
            .filter(claim -> claim.kind() != ClaimKind.RESPONSE && claim.kind() != ClaimKind.DATE)
            .sorted(
                Comparator.comparingInt((Claim claim) -> claim.spans().get(0).start())
                    .thenComparing(Claim::claimId))
            .toList();
    List<Relation> relations = new ArrayList<>();
    long notCompared = 0;
    for (Claim answer : group) {
      if (answer.kind() == ClaimKind.RESPONSE) {
        List<Claim> answered = claims.stream().filter(c -> answers(answer, c)).toList();
        notCompared += Math.max(0, answered.size() - MOST);
        answered.stream().limit(MOST).forEach(c -> relations.add(relation(answer, c)));
      }
    }
    return new Comparison(relations, notCompared);
  }

  private static boolean answers(Claim answer, Claim claim) {
    return answer.articleId().equals(claim.articleId())
        && answer.assertion().subject().stream().anyMatch(claim.assertion().subject()::contains)
        && answer.assertion().subject().stream()
            .map(Names::key)
            .noneMatch(claim.origin().keys()::contains);
  }

  private static Relation relation(Claim answer, Claim claim) {
    String who = String.join(" and ", answer.subject());
    String reason =
        "The article gives "
            + who
            + "'s answer to the reporters, "
            + Reasons.quote(answer.spans().get(0).text())
            + "; this claim about "
            + String.join(
                " and ", claim.assertion().subject().stream().map(Participant::name).toList())
            + " comes from another source.";
    return new Relation(
        Relation.id(RelationKind.RESPONDS, answer.claimId(), claim.claimId()),
        RelationKind.RESPONDS,
        RelationEnd.of(answer),
        RelationEnd.of(claim),
        answer.sentence() == claim.sentence() ? Scope.SENTENCE : Scope.ARTICLE,
        reason,
        List.of(),
        0.6);
  }
}
