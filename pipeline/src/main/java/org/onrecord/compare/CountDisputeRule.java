package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import org.onrecord.claim.Count;
import org.onrecord.claim.Participant;

/**
 * Finds two numbers that two speakers of one article give for the same people or things: "900 jobs
 * would go" and "350 jobs would be cut".
 */
final class CountDisputeRule implements Rule {

  @Override
  public Optional<Finding> judge(Pair pair) {
    if (!pair.isInOneArticle() || pair.isOfOneVoice()) {
      return Optional.empty();
    }
    return CountMatch.of(pair).stream()
        .filter(CountDisputeRule::mayExclude)
        .filter(match -> isOneMatter(pair))
        .filter(match -> isOneCount(pair, match))
        .map(match -> Finding.exclusion(pair, match.compared(), 0.6))
        .findFirst();
  }

  /** Whether not both numbers can be right of one whole, or of a part and its whole. */
  private static boolean mayExclude(CountMatch match) {
    return (match.excludes() && match.isOfOneWhole() || match.isPartAboveWhole())
        && (match.haveOneDetail() || match.isDetailAboveWhole());
  }

  private static boolean isOneMatter(Pair pair) {
    return isSaid(pair.first())
        && isSaid(pair.second())
        && pair.haveOneModality()
        && pair.haveFittingCircumstances()
        && CountScene.areOfOneMoment(pair)
        && !CountScene.haveOtherEvents(pair);
  }

  private static boolean isSaid(Side side) {
    return side.claim().attributionId().isPresent() && !side.claim().negated();
  }

  /** "since Monday": one speaker takes up what another has said. */
  private static boolean haveOneBound(Pair pair) {
    return !pair.first().bounds().isEmpty() && pair.haveEqualBounds();
  }

  /** A time that only one of the two gives is that of the event, where the event has a name. */
  private static boolean haveOneTime(Pair pair, boolean named) {
    Period one = pair.first().period();
    Period other = pair.second().period();
    boolean bounded = pair.areBothBounded() && !pair.haveEqualBounds();
    return !bounded
        && !one.isApartFrom(other)
        && (one.bothUnknown(other)
            || one.equalsKnown(other)
            || named && CountRule.isFresh(pair.first()) && CountRule.isFresh(pair.second()));
  }

  private static boolean isOneCount(Pair pair, CountMatch match) {
    CountScene scene = CountScene.of(pair, match);
    boolean places = scene.hasOnePlace();
    boolean refersBack =
        match.refersBack() && !CountScene.haveUnreadNames(pair) && CountScene.openAlike(pair);
    boolean named = places && scene.isNamed() || refersBack;
    return (places || refersBack && !pair.haveOtherPlaces() || scene.isOfPlacedEvent(pair, match))
        && scene.isNested()
        && (named || match.isChallenged() || CountScene.haveOneEvent(pair) || haveOneBound(pair))
        && haveOneTime(pair, named)
        && haveFittingParties(pair, match);
  }

  /** What is not among the measures is told by who does it, too; for others a cause may be told. */
  private static boolean haveFittingParties(Pair pair, CountMatch match) {
    List<Participant> one = parties(pair.first().subject(), match.one());
    List<Participant> other = parties(pair.second().subject(), match.other());
    boolean silent = one.isEmpty() || other.isEmpty();
    boolean fits = ArticleMatter.areFitting(one, other);
    boolean ofOne =
        parties(pair.first().object(), match.one()).size()
            == parties(pair.second().object(), match.other()).size();
    return match.one().known() ? silent || fits : fits && ofOne;
  }

  /** Those parties that are not the counted themselves. */
  private static List<Participant> parties(List<Participant> all, Count count) {
    return all.stream().filter(party -> !isCounted(party, count)).toList();
  }

  private static boolean isCounted(Participant party, Count count) {
    String last = lastWord(party.name());
    boolean unsaid = count.of().isEmpty() || count.level();
    return !party.isNamed() && (unsaid || lastWord(count.passage().text()).equals(last));
  }

  private static String lastWord(String words) {
    return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1);
  }
}
