package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.MoneyMention;
import org.onrecord.claim.PredicateFamily;

/**
 * Finds two figures that two speakers of one article give for one thing, though no name tells which
 * it is: "the bid was worth £38m" and "put the bid at £31m".
 */
final class FigureDisputeRule implements Rule {

  @Override
  public Optional<Finding> judge(Pair pair) {
    Optional<MoneyMention> one = pair.first().claim().money();
    Optional<MoneyMention> other = pair.second().claim().money();
    if (one.isEmpty() || other.isEmpty() || !isOneMatter(pair, one.get(), other.get())) {
      return Optional.empty();
    }
    List<Value.Match> matches = Value.matches(one.get(), other.get());
    if (matches.isEmpty() || !matches.stream().allMatch(Value.Match::excludes)) {
      return Optional.empty();
    }
    Value.Match match = matches.get(0);
    Compared compared = new Compared("amount", match.one().words(), match.other().words());
    return Optional.of(Finding.exclusion(pair, compared, 0.6));
  }

  private static boolean isOneMatter(Pair pair, MoneyMention one, MoneyMention other) {
    return pair.isInOneArticle()
        && !pair.isOfOneVoice()
        && isSaidAsFact(pair.first().claim())
        && isSaidAsFact(pair.second().claim())
        && pair.first().family().isPresent()
        && pair.first().reversed() == pair.second().reversed()
        && one.amount().per().equals(other.amount().per())
        && pair.first().claim().isQualifiedLike(pair.second().claim())
        && ArticleMatter.haveOneScene(pair)
        && isOfOneThing(pair)
        && pair.haveFittingCircumstances()
        && pair.haveEqualBounds()
        && !pair.haveOtherPlaces()
        && hasOneTime(pair);
  }

  private static boolean isSaidAsFact(Claim claim) {
    return ArticleMatter.isSaid(claim) && !claim.negated() && claim.modality() == Modality.FACT;
  }

  /** What may happen again is told apart by what it concerns, a measure by whose it is. */
  private static boolean isOfOneThing(Pair pair) {
    boolean measure = pair.first().familyIs(PredicateFamily::isMeasure);
    boolean told =
        measure
            ? !pair.first().subject().isEmpty() && !pair.second().subject().isEmpty()
            : pair.first().hasObject() && pair.second().hasObject();
    return told
        && ArticleMatter.haveOneDoer(pair)
        && ArticleMatter.haveOneObject(pair)
        && ArticleMatter.haveOneObject(pair.turned());
  }

  private static boolean hasOneTime(Pair pair) {
    return pair.first().period().bothUnknown(pair.second().period())
        || pair.first().period().equalsKnown(pair.second().period());
  }
}
