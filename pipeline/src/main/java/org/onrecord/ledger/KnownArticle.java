package org.onrecord.ledger;

import java.util.List;
import org.onrecord.claim.Claim;

/**
 * The newest version of an article in the ledger.
 *
 * @param fingerprint of content, metadata, program and models
 * @param line its line of {@code articles.jsonl}
 * @param claims in text order
 */
public record KnownArticle(String fingerprint, String line, List<Claim> claims) {

  public KnownArticle {
    claims = List.copyOf(claims);
  }
}
