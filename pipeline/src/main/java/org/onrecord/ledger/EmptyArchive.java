package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Claim;

/** Nothing is known. */
final class EmptyArchive implements Archive {

  @Override
  public Optional<KnownArticle> article(String articleId) {
    return Optional.empty();
  }

  @Override
  public List<Claim> claimsUnder(Collection<String> keys, Set<String> exceptArticles) {
    return List.of();
  }

  @Override
  public Map<String, KnownClaim> claims(Collection<String> claimIds) {
    return Map.of();
  }

  @Override
  public Map<String, String> relations(Collection<String> relationIds) {
    return Map.of();
  }

  @Override
  public void close() {}
}
