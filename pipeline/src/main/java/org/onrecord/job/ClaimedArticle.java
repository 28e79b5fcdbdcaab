package org.onrecord.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.change.Edits;
import org.onrecord.claim.Claim;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.GoneJson;
import org.onrecord.write.Line;
import org.onrecord.write.Table;

/**
 * An article as it will be written, and the claims read off it.
 *
 * @param fingerprint of all that this depends on, see {@link Fingerprint}
 * @param published ISO 8601, or empty
 * @param json its line of {@code articles.jsonl}
 * @param known whether the ledger has it as it is
 * @param edits what has changed since the version that the ledger has
 */
public record ClaimedArticle(
    String articleId,
    String fingerprint,
    String published,
    String json,
    List<Claim> claims,
    boolean known,
    Edits edits) {

  public ClaimedArticle {
    claims = List.copyOf(claims);
  }

  ClaimedArticle withEdits(Edits found) {
    return new ClaimedArticle(articleId, fingerprint, published, json, claims, known, found);
  }

  /** Its own line, and those of the claims that it does not hold any more. */
  List<Line> lines() {
    Map<String, String> replacements = new HashMap<>();
    edits.replaced().forEach((now, before) -> replacements.put(before.claimId(), now));
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Table.ARTICLES, articleId, json));
    for (Claim gone : edits.gone()) {
      lines.add(GoneJson.line(gone, Optional.ofNullable(replacements.get(gone.claimId()))));
    }
    return lines;
  }

  List<NightRecord> records() {
    return List.of(
        known
            ? new NightRecord.Seen(articleId)
            : new NightRecord.Analysed(articleId, fingerprint, published, json, claims));
  }
}
