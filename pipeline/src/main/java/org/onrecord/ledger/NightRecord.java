package org.onrecord.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.claim.StoryPrint;
import org.onrecord.compare.Relation;

/** One thing that a run found and the ledger is to keep. The order in which they come is free. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
  @JsonSubTypes.Type(value = NightRecord.Analysed.class, name = "analysed"),
  @JsonSubTypes.Type(value = NightRecord.Seen.class, name = "seen"),
  @JsonSubTypes.Type(value = NightRecord.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = NightRecord.Related.class, name = "related")
})
public sealed interface NightRecord {

  /**
   * An article that is new, or has changed.
   *
   * @param published ISO 8601, or empty
   * @param line its line of {@code articles.jsonl}
   * @param claims in text order
   */
  record Analysed(
      String articleId, String fingerprint, String published, String line, List<Claim> claims)
      implements NightRecord {

    public Analysed {
      claims = List.copyOf(claims);
    }

    StoryPrint print() {
      return claims.stream()
          .filter(claim -> claim.origin().bound())
          .map(claim -> claim.origin().story())
          .findFirst()
          .orElse(StoryPrint.NONE);
    }
  }

  /** An article that the ledger has as it is. */
  record Seen(String articleId) implements NightRecord {}

  /**
   * What the run says of a claim of its articles.
   *
   * @param evidence see {@link Evidence}
   */
  record Decided(String claimId, String status, String evidence) implements NightRecord {}

  /** Two claims, at least one of them of the run's articles. */
  record Related(Relation relation) implements NightRecord {}
}
