package org.onrecord.compare;

import java.util.Optional;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Modality;
import org.onrecord.claim.PredicateFamily.Nature;
import org.onrecord.claim.TimeMention;

/** Compares the days of one event. */
final class DateRule implements Rule {

  @Override
  public Optional<Finding> judge(Pair pair) {
    Optional<TimeMention> one = pair.first().claim().time();
    Optional<TimeMention> other = pair.second().claim().time();
    if (one.isEmpty() || other.isEmpty() || !isComparable(pair)) {
      return Optional.empty();
    }
    Compared compared =
        new Compared("time", one.get().passage().text(), other.get().passage().text());
    Period left = pair.first().period();
    Period right = pair.second().period();
    boolean once =
        pair.first().isOf(Nature.ONCE) || pair.isNewsOfOneSeldomEvent() || pair.isNewsOfOnePlan();
    boolean oneDay = left.equalsKnown(right) && left.days() == 1;
    if (oneDay || (once && left.nests(right))) {
      return same(pair, compared);
    }
    boolean apart = left.isApartFrom(right) && (once || pair.isMovedPlan());
    return apart && pair.haveFittingPlaces() ? different(pair, compared) : Optional.empty();
  }

  private static boolean isComparable(Pair pair) {
    return pair.first().claim().kind() == ClaimKind.DATE
        && pair.second().claim().kind() == ClaimKind.DATE
        && pair.first().family().isPresent()
        && pair.first().reversed() == pair.second().reversed()
        && !pair.first().claim().negated()
        && !pair.second().claim().negated()
        && pair.first().claim().isQualifiedLike(pair.second().claim())
        && pair.haveFittingCircumstances()
        && pair.haveOneModality()
        && pair.hasEqualObjects()
        && !pair.haveOtherPlaces();
  }

  private static Optional<Finding> same(Pair pair, Compared compared) {
    if (pair.isInOneArticle() && pair.isOfOneOrigin()) {
      return Optional.empty();
    }
    String reason =
        Reasons.accounts(pair) + " " + Reasons.agreement(compared) + Reasons.oneOrigin(pair);
    return Optional.of(new Finding(RelationKind.SAME, false, reason, compared, 0.85));
  }

  private static Optional<Finding> different(Pair pair, Compared compared) {
    if (pair.first().modality() != Modality.FACT && pair.isPublishedOnTwoDays()) {
      String reason = Reasons.accounts(pair) + " The later article gives another time.";
      return Optional.of(
          new Finding(
              RelationKind.SUPERSEDES, pair.isSecondPublishedLater(), reason, compared, 0.7));
    }
    if (pair.isOfOneVoiceAlone()) {
      return Optional.empty();
    }
    String reason =
        Reasons.accounts(pair)
            + " It happens once, and "
            + Reasons.quote(compared.first())
            + " is not "
            + Reasons.quote(compared.second())
            + ".";
    return Optional.of(new Finding(RelationKind.CONFLICT, false, reason, compared, 0.75));
  }
}
