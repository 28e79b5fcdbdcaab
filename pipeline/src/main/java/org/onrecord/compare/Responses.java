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

  /** In sentences: how far before an answer without words of its own stands what it answers. */
  private static final int REACH = 3;

  private static final String DENIAL = "deny";

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
        List<Claim> answered = answered(answer, claims);
        notCompared += Math.max(0, answered.size() - MOST);
        answered.stream().limit(MOST).forEach(c -> relations.add(relation(answer, c)));
      }
    }
    return new Comparison(relations, notCompared);
  }

  /**
   * What somebody denies in words of their own, else what the article has just told of them or has
   * from others.
   */
  private static List<Claim> answered(Claim answer, List<Claim> claims) {
    List<Claim> about = claims.stream().filter(claim -> mayAnswer(answer, claim)).toList();
    if (!answer.predicate().equals(DENIAL)) {
      return about.stream()
          .filter(claim -> isJustTold(answer, claim) || isFromOthers(claim))
          .toList();
    }
    List<Claim> denied =
        claims.stream().filter(claim -> claim.negated() && isWithin(claim, answer)).toList();
    return about.stream()
        .filter(
            claim ->
                denied.isEmpty()
                    ? isJustTold(answer, claim)
                    : denied.stream().anyMatch(no -> isOneMatter(no, claim)))
        .toList();
  }

  private static boolean isFromOthers(Claim claim) {
    return claim.attributionId().isPresent();
  }

  /** In the sentences right before the answer, or in its own. */
  private static boolean isJustTold(Claim answer, Claim claim) {
    int back = answer.sentence() - claim.sentence();
    return back >= 0 && back <= REACH;
  }

  private static boolean isWithin(Claim claim, Claim answer) {
    return answer.spans().stream()
        .anyMatch(
            span -> claim.spans().stream().allMatch(part -> span.utf16().covers(part.utf16())));
  }

  private static boolean isOneMatter(Claim denied, Claim claim) {
    boolean object =
        denied.assertion().object().stream()
            .anyMatch(
                party ->
                    claim.assertion().object().stream()
                        .anyMatch(other -> Names.matter(other).equals(Names.matter(party))));
    return !claim.negated() && (object || denied.predicate().equals(claim.predicate()));
  }

  private static boolean mayAnswer(Claim answer, Claim claim) {
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
