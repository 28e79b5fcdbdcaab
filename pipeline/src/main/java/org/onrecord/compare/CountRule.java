package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Count;
import org.onrecord.claim.Modality;

/**
 * Compares the numbers of people and things that two articles give for one event: "killed 31" and
 * "a death toll of 47". A toll that rises supersedes the one before it.
 */
final class CountRule implements Rule {

  private static final long SAME_NEWS_DAYS = 3;
  private static final long SAME_EVENT_DAYS = 4;

  private static final long FRESH_DAYS = 7;

  @Override
  public Optional<Finding> judge(Pair pair) {
    if (pair.isInOneArticle() || !pair.hasDates() || pair.isWithFact()) {
      return Optional.empty();
    }
    return CountMatch.of(pair).stream()
        .filter(match -> isComparable(pair, match))
        .filter(match -> isOneMatter(pair))
        .flatMap(match -> ofScene(pair, match, CountScene.of(pair, match)).stream())
        .findFirst();
  }

  private static Optional<Finding> ofScene(Pair pair, CountMatch match, CountScene scene) {
    return isOneScene(pair, match, scene) ? finding(pair, match, scene) : Optional.empty();
  }

  private static boolean isComparable(Pair pair, CountMatch match) {
    return match.isOfOneWhole()
        && match.haveOneDetail()
        && (match.one().known() || match.isMany() && isByOneDoer(pair));
  }

  /** What is no known measure is told by who does it, and when: "Acme delivered 40 jets in May". */
  private static boolean isByOneDoer(Pair pair) {
    boolean ahead = pair.first().modality() != Modality.FACT;
    return !pair.first().subjectKey().isEmpty()
        && pair.first().subjectKey().equals(pair.second().subjectKey())
        && (ahead
            ? pair.first().period().bothUnknown(pair.second().period())
            : pair.first().period().equalsKnown(pair.second().period()));
  }

  private static boolean isOneMatter(Pair pair) {
    Claim one = pair.first().claim();
    Claim other = pair.second().claim();
    return !one.negated()
        && !other.negated()
        && pair.haveOneModality()
        && pair.haveFittingCircumstances()
        && !pair.first().period().isApartFrom(pair.second().period())
        && !CountScene.haveOtherEvents(pair);
  }

  /** One name in common tells the event, a place only where its kind or its day is told as well. */
  private static boolean isOneScene(Pair pair, CountMatch match, CountScene scene) {
    boolean event =
        scene.isNamedOtherwise()
            || CountScene.haveOneEvent(pair)
            || match.isOfOneKind()
            || pair.first().period().equalsKnown(pair.second().period());
    boolean place =
        scene.hasOnePlace()
            || match.refersBack() && scene.isNamedOtherwise() && !pair.haveOtherPlaces();
    return scene.isNamed() && scene.isNested() && event && place;
  }

  private static Optional<Finding> finding(Pair pair, CountMatch match, CountScene scene) {
    boolean moment = CountScene.areOfOneMoment(pair) && isNewsOfOneTime(pair);
    if (match.agrees() && !(match.one().grows() && match.isOfTwo())) {
      boolean telling = match.isMany() || scene.isNamedOtherwise();
      return moment && telling ? Optional.of(same(pair, match)) : Optional.empty();
    }
    if (match.one().grows()) {
      return grown(pair, match);
    }
    return match.excludes() && moment && isOfOneOccasion(pair) && !pair.isOfOneVoiceAlone()
        ? Optional.of(Finding.exclusion(pair, match.compared(), 0.6))
        : Optional.empty();
  }

  /** Whether articles of the same days leave the time unsaid or give that of fresh news. */
  private static boolean isNewsOfOneTime(Pair pair) {
    return pair.daysBetween() <= SAME_NEWS_DAYS && isFresh(pair.first()) && isFresh(pair.second());
  }

  /** Whether its day, where it tells one, is a few days before its article's or behind it. */
  static boolean isFresh(Side side) {
    String published = side.claim().published();
    return !side.period().known()
        || !published.isEmpty() && side.period().isNear(LocalDate.parse(published), FRESH_DAYS);
  }

  /** Whether nothing lets the two be of two days: a strike's first day and its second. */
  private static boolean isOfOneOccasion(Pair pair) {
    boolean planned =
        pair.first().modality() != Modality.FACT && pair.second().modality() != Modality.FACT;
    return planned
        || !pair.isPublishedOnTwoDays()
        || pair.first().period().equalsKnown(pair.second().period());
  }

  private static Finding same(Pair pair, CountMatch match) {
    Compared compared = match.compared();
    String reason =
        Reasons.accounts(pair) + " " + Reasons.agreement(compared) + Reasons.oneOrigin(pair);
    return new Finding(RelationKind.SAME, false, reason, compared, 0.7);
  }

  /** The article that came out later has the newer number. */
  private static Optional<Finding> grown(Pair pair, CountMatch match) {
    if (!pair.isPublishedOnTwoDays() || pair.daysBetween() > SAME_EVENT_DAYS) {
      return Optional.empty();
    }
    boolean turned = pair.isSecondPublishedLater();
    Count later = turned ? match.other() : match.one();
    Count earlier = turned ? match.one() : match.other();
    Claim told = (turned ? pair.second() : pair.first()).claim();
    Claim before = (turned ? pair.first() : pair.second()).claim();
    boolean moved = CountMatch.isBelow(earlier, later) || later.falls() && match.excludes();
    if (!moved || !CountScene.isNewer(told, before)) {
      return Optional.empty();
    }
    return Optional.of(Finding.superseding(pair, match.compared(), turned, "a later article", 0.6));
  }
}
