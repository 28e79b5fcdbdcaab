package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;

/**
 * The attributions that a place in the text stands in.
 *
 * @param chain innermost first; empty in the article's own voice
 */
record Standing(List<Attribution> chain) {

  static final Standing OWN_VOICE = new Standing(List.of());

  Optional<Attribution> innermost() {
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(0));
  }

  /**
   * The innermost attribution's bucket; but what unnamed persons hand on stays theirs, whoever they
   * say said it.
   */
  Bucket bucket() {
    boolean unnamed = chain.stream().anyMatch(a -> a.bucket() == Bucket.PEOPLE_FAMILIAR);
    return unnamed
        ? Bucket.PEOPLE_FAMILIAR
        : innermost().map(Attribution::bucket).orElse(Bucket.UNATTRIBUTED);
  }

  String attributionId() {
    return innermost().map(Attribution::id).orElse("");
  }
}
