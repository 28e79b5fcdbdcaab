package org.onrecord.runfolder;

import java.util.List;

/**
 * An article of a run folder and what was read off it.
 *
 * @param claims in the order of the file
 */
public record ArticleWithClaims(ArticleEntry article, List<ClaimEntry> claims) {

  public ArticleWithClaims {
    claims = List.copyOf(claims);
  }
}
