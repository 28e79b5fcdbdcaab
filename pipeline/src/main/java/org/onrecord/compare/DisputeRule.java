package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.TimeBound;

/**
 * Finds what two speakers of one article dispute: one says that something happened, the other that
 * it did not. Within one story the same words mean the same matter, so that parties need no name:
 * "it issued a gale warning" and "no warning had been issued".
 */
final class DisputeRule implements Rule {

  /** How old something may be that the article tells in its own voice and somebody denies. */
  private static final long FRESH_DAYS = 62;

  /** How old something may be that is told without any name. */
  private static final long YEAR_DAYS = 366;

  @Override
  public Optional<Finding> judge(Pair pair) {
    if (!pair.isInOneArticle() || pair.isOfOneVoice() || !pair.isContradiction()) {
      return Optional.empty();
    }
    Pair told = pair.first().claim().negated() ? pair.turned() : pair;
    boolean denied = told.second().claim().negated();
    boolean oneMatter = isOneMatter(told) || !denied && isOneMatter(told.turned());
    return oneMatter ? Optional.of(Finding.contradiction(pair, 0.6)) : Optional.empty();
  }

  /** The pair's second claim denies, or tells the opposite. */
  private static boolean isOneMatter(Pair pair) {
    return ArticleMatter.isSaid(pair.second().claim())
        && (ArticleMatter.isSaid(pair.first().claim()) || isNews(pair))
        && pair.first().modality() == Modality.FACT
        && pair.second().modality() == Modality.FACT
        && (pair.second().claim().money().isEmpty() || pair.first().claim().money().isEmpty())
        && ArticleMatter.haveOneScene(pair)
        && (ArticleMatter.isNamed(pair.first()) || isOfThisYear(pair.first()))
        && ArticleMatter.haveOneDoer(pair)
        && ArticleMatter.haveOneObject(pair)
        && isOfOneStory(pair)
        && WordedParts.fit(pair.first().claim(), pair.second().claim())
        && pair.haveFittingCircumstances()
        && !pair.haveOtherPlaces()
        && !pair.first().period().isApartFrom(pair.second().period())
        && haveFittingBounds(pair);
  }

  /**
   * What speakers call by a noun alone may be another one for each, where it is theirs; and of
   * teams and councils there are several.
   */
  private static boolean isOfOneStory(Pair pair) {
    Claim told = pair.first().claim();
    Claim other = pair.second().claim();
    boolean named = ArticleMatter.isNamed(pair.first()) && ArticleMatter.isNamed(pair.second());
    boolean theirs = DeniedWhole.isOfSpeaker(told) || DeniedWhole.isOfSpeaker(other);
    return other.negated() ? DeniedWhole.isBy(other) && (named || !theirs) : named;
  }

  /** What the article tells itself and somebody denies: of late, or of the time that is denied. */
  private static boolean isNews(Pair pair) {
    Side told = pair.first();
    Claim claim = told.claim();
    boolean dated = told.period().known() && !claim.published().isEmpty();
    return claim.attributionId().isEmpty()
        && ArticleMatter.tells(claim)
        && dated
        && (told.period().equalsKnown(pair.second().period())
            || told.period().isNear(LocalDate.parse(claim.published()), FRESH_DAYS));
  }

  /** "a report" of years ago need not be the report. */
  private static boolean isOfThisYear(Side side) {
    String published = side.claim().published();
    return !side.period().known()
        || !published.isEmpty() && side.period().isNear(LocalDate.parse(published), YEAR_DAYS);
  }

  /** "has not paid since May" may be as true as what was paid before. */
  private static boolean haveFittingBounds(Pair pair) {
    return pair.haveEqualBounds()
        || pair.first().bounds().isEmpty()
            && pair.second().bounds().stream()
                .allMatch(
                    bound ->
                        bound.kind() == TimeBound.Kind.NOW || bound.kind() == TimeBound.Kind.UNTIL);
  }
}
