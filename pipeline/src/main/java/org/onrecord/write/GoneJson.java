package org.onrecord.write;

import java.util.Optional;
import org.onrecord.claim.Claim;

/**
 * Renders the lines of {@code gone.jsonl}: claims that an edited article does not hold any more.
 */
public final class GoneJson {

  private GoneJson() {}

  /**
   * @param replacedBy the claim that stands in its place now
   */
  public static Line line(Claim claim, Optional<String> replacedBy) {
    String json =
        JsonLine.of(
            line -> {
              line.number("schemaVersion", JsonLine.SCHEMA_VERSION);
              line.text("claimId", claim.claimId());
              line.text("articleId", claim.articleId());
              line.text("kind", claim.kind().wireName());
              line.text("bucket", claim.bucket().wireName());
              line.text("source", claim.origin().words());
              line.text("words", claim.words());
              line.text("replacedBy", replacedBy.orElse(""));
            });
    return new Line(Table.GONE, SortKey.of(claim), json);
  }
}
