package org.onrecord.write;

import java.io.IOException;
import org.onrecord.claim.Claim;

/** Renders the lines of {@code earlier.jsonl}: claims of other runs that a relation names. */
public final class EarlierJson {

  private EarlierJson() {}

  public static Line line(Claim claim) {
    return new Line(Table.EARLIER, SortKey.of(claim), JsonLine.of(line -> members(line, claim)));
  }

  private static void members(JsonLine line, Claim claim) throws IOException {
    line.number("schemaVersion", JsonLine.SCHEMA_VERSION);
    line.text("claimId", claim.claimId());
    line.text("articleId", claim.articleId());
    line.text("published", claim.published());
    line.text("kind", claim.kind().wireName());
    line.text("bucket", claim.bucket().wireName());
    line.text("source", claim.origin().words());
    line.text("words", claim.words());
  }
}
