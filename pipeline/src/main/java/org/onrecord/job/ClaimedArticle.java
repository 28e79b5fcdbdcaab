package org.onrecord.job;

import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.write.Line;

/** An article as it will be written, and the claims read off it. */
public record ClaimedArticle(Line line, List<Claim> claims) {

  public ClaimedArticle {
    claims = List.copyOf(claims);
  }
}
