package org.onrecord.write;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.change.History;
import org.onrecord.change.Previous;
import org.onrecord.claim.Claim;
import org.onrecord.claim.MoneyMention;
import org.onrecord.claim.Participant;
import org.onrecord.claim.TimeMention;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.review.CarriedDecision;
import org.onrecord.review.Decision;

/** Renders the lines of {@code claims.jsonl}. */
public final class ClaimJson {

  private ClaimJson() {}

  /**
   * The claim's line, at the place of its first passage.
   *
   * @param evidence hash of what is said of it and why
   * @param decision a reviewer's; the status does not depend on it
   */
  public static Line line(
      VerifiedClaim verified,
      History history,
      String evidence,
      Optional<CarriedDecision> decision) {
    Claim claim = verified.claim();
    return new Line(
        Table.CLAIMS,
        SortKey.of(claim),
        JsonLine.of(
            line -> {
              members(line, verified);
              history(line, history);
              line.text("evidence", evidence);
              if (decision.isPresent()) {
                decision(line, decision.get());
              }
            }));
  }

  private static void decision(JsonLine line, CarriedDecision carried) throws IOException {
    Decision decision = carried.decision();
    line.object(
        "decision",
        object -> {
          object.text("verdict", decision.verdict().wireName());
          object.requiredText("note", decision.note());
          object.requiredText("reviewer", decision.reviewer());
          object.text("decided", decision.decided());
          object.text("state", carried.state().wireName());
        });
  }

  private static void history(JsonLine line, History history) throws IOException {
    line.text("firstSeen", history.firstSeen().orElse(""));
    line.text("change", history.change().wireName());
    if (history.previous().isPresent()) {
      Previous previous = history.previous().get();
      line.object(
          "previous",
          object -> {
            object.text("claimId", previous.claimId());
            object.text("words", previous.words());
          });
    }
  }

  private static void members(JsonLine line, VerifiedClaim verified) throws IOException {
    Claim claim = verified.claim();
    line.number("schemaVersion", JsonLine.SCHEMA_VERSION);
    line.text("claimId", claim.claimId());
    line.text("articleId", claim.articleId());
    line.text("kind", claim.kind().wireName());
    line.text("bucket", claim.bucket().wireName());
    line.text("attributionId", claim.attributionId().orElse(""));
    SpanJson.members(line, "spans", claim.spans());
    line.texts("subject", claim.subject());
    line.requiredText("predicate", claim.predicate());
    line.texts("object", claim.object());
    line.flag("negated", claim.negated());
    line.text("modality", claim.modality().wireName());
    if (claim.money().isPresent()) {
      MoneyMention money = claim.money().get();
      line.name("amount");
      ValueJson.nested(line, money.amount(), money.passage());
    }
    if (claim.time().isPresent()) {
      TimeMention time = claim.time().get();
      line.name("time");
      ValueJson.time(line, time.time(), time.passage());
    }
    if (!claim.counts().isEmpty()) {
      line.array("counts", claim.counts(), ValueJson::count);
    }
    line.texts("entities", claim.entities().stream().map(Participant::name).distinct().toList());
    line.text("status", verified.status().wireName());
    line.texts("reasons", verified.reasons());
    line.number("independentOrigins", verified.independentOrigins());
    line.texts("relations", verified.relationIds());
    line.share("confidence", claim.confidence());
  }
}
