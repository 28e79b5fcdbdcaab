package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Claim;

/** What a run asks earlier runs for. Not thread-safe. */
public interface Archive extends AutoCloseable {

  /** Of a run without a ledger. */
  Archive EMPTY = new EmptyArchive();

  /** The newest version of an article. */
  Optional<KnownArticle> article(String articleId) throws LedgerException;

  /**
   * The claims that share one of the blocking keys, of articles other than those given; in the
   * order of their ids. Of a key with very many claims only the newest are given.
   *
   * @param keys see {@link org.onrecord.compare.BlockingKeys}
   */
  List<Claim> claimsUnder(Collection<String> keys, Set<String> exceptArticles)
      throws LedgerException;

  /** What is known of those of the claims that any earlier run has found, by their ids. */
  Map<String, KnownClaim> claims(Collection<String> claimIds) throws LedgerException;

  /** The run that found first what stands in the ledger of the relations, by their ids. */
  Map<String, String> relations(Collection<String> relationIds) throws LedgerException;

  @Override
  void close() throws LedgerException;
}
