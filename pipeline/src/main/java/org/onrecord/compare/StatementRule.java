package org.onrecord.compare;

import java.util.Optional;
import org.onrecord.claim.ClaimKind;

/** Finds statements without a value that say the same. */
final class StatementRule implements Rule {

  @Override
  public Optional<Finding> judge(Pair pair) {
    boolean statements =
        pair.first().claim().kind() == ClaimKind.STATEMENT
            && pair.second().claim().kind() == ClaimKind.STATEMENT;
    boolean alike =
        pair.first().claim().negated() == pair.second().claim().negated()
            && pair.first().reversed() == pair.second().reversed()
            && pair.haveOneModality()
            && pair.haveEqualBounds()
            && !pair.haveOtherPlaces()
            && pair.first().family().isPresent()
            && CountMatch.of(pair).stream().allMatch(CountMatch::agrees);
    boolean repeats = pair.isInOneArticle() && pair.isOfOneOrigin();
    if (!statements || !alike || repeats || !pair.hasEqualObjects() || !pair.isSameStory()) {
      return Optional.empty();
    }
    Compared compared =
        new Compared(
            "wording",
            pair.first().claim().spans().get(0).text(),
            pair.second().claim().spans().get(0).text());
    return Optional.of(
        new Finding(
            RelationKind.SAME,
            false,
            Reasons.accounts(pair) + Reasons.oneOrigin(pair),
            compared,
            0.7));
  }
}
