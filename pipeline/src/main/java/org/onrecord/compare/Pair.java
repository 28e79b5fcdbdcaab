package org.onrecord.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.claim.Circumstance;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.PredicateFamily;
import org.onrecord.claim.PredicateFamily.Nature;

/**
 * Two claims with equal subject and predicate, and what tells whether they are about one matter.
 */
record Pair(Side first, Side second) {

  /** Outlets that report one matter without naming its day do so within these days. */
  private static final long SAME_NEWS_DAYS = 3;

  private static final long SAME_STORY_DAYS = 31;

  boolean isInOneArticle() {
    return first.claim().articleId().equals(second.claim().articleId());
  }

  boolean isOfOneOrigin() {
    return first.claim().origin().isOneWith(second.claim().origin());
  }

  /** Whether one and the same speaker says both, so that they are no contradiction of two. */
  boolean isOfOneVoice() {
    return first.claim().origin().isOneVoiceWith(second.claim().origin());
  }

  /** Whether one says no to what the other says, or both the opposite of each other. */
  boolean isContradiction() {
    boolean no = first.claim().negated();
    boolean otherNo = second.claim().negated();
    boolean opposite = first.reversed() != second.reversed();
    return opposite ? !no && !otherNo : no != otherNo;
  }

  /**
   * Whether two articles of the same days give what one named speaker said: not both can have heard
   * right, whatever the speaker did.
   */
  private boolean isOneSpeakerHeardTwice() {
    return isNewsOfTwoArticles()
        && !first.claim().origin().bound()
        && !second.claim().origin().bound();
  }

  /** Whether one speaker says both and was heard right, so that they contradict nobody. */
  boolean isOfOneVoiceAlone() {
    return isOfOneVoice() && !isOneSpeakerHeardTwice();
  }

  /** Whether the two are of articles that came out within a few days. */
  private boolean isNewsOfTwoArticles() {
    return !isInOneArticle() && daysBetween() <= SAME_NEWS_DAYS;
  }

  /** Whether one of the two is an entry of the newsroom's list of facts. */
  boolean isWithFact() {
    return first.claim().isReference() || second.claim().isReference();
  }

  Scope scope() {
    if (isWithFact()) {
      return Scope.FACTS;
    }
    if (!isInOneArticle()) {
      return Scope.ARCHIVE;
    }
    boolean together = first.claim().sentence() == second.claim().sentence();
    return together ? Scope.SENTENCE : Scope.ARTICLE;
  }

  /**
   * Whether both have one doer; a passive may leave its doer unsaid about one and the same news.
   */
  boolean mayHaveEqualSubjects() {
    if (isNewsOfTwoArticles() && DescribedParties.areBearers(this)) {
      return true;
    }
    if (!first.subjectKey().isEmpty() && !second.subjectKey().isEmpty()) {
      return first.subjectKey().equals(second.subjectKey());
    }
    if (isOneOccasion()) {
      return true;
    }
    boolean left = first.isDoneByAnybody() || !first.subjectKey().isEmpty();
    boolean right = second.isDoneByAnybody() || !second.subjectKey().isEmpty();
    boolean unnamed = first.subjectKey().isEmpty() && second.subjectKey().isEmpty();
    return left && right && isOneNews() && (!unnamed || first.mayBeDoneAsBy(second));
  }

  private boolean isOneNews() {
    return first.period().equalsKnown(second.period())
        || isInOneArticle()
        || isWithFact()
        || daysBetween() <= SAME_STORY_DAYS;
  }

  /** Whether both name the same object, or both need none. */
  boolean hasEqualObjects() {
    if (isNewsOfTwoArticles() && DescribedParties.areConcerned(this)) {
      return true;
    }
    if (first.hasNamedObject() && second.hasNamedObject()) {
      return first.objectKey().equals(second.objectKey());
    }
    if (isInOneArticle() && first.hasObject() && second.hasObject()) {
      return first.objectKey().equals(second.objectKey());
    }
    if (first.hasObject() && second.hasObject()) {
      return false;
    }
    return isNewsOfOneWithOpenObject() && !leavesElsewhere()
        || !first.hasObject() && !second.hasObject() && needsNoObject();
  }

  /** "signed the pension reform bill", told by two words or more in articles of the same days. */
  boolean isNewsOfOneThing() {
    return first.object().size() == 1
        && first.objectKey().equals(second.objectKey())
        && first.objectKey().contains(" ")
        && !first.subjectKey().isEmpty()
        && first.subjectKey().equals(second.subjectKey())
        && isNewsOfTwoArticles();
  }

  /** "left hospital": an object that is neither a name nor a post is no employer. */
  private boolean leavesElsewhere() {
    boolean post = first.familyIs(PredicateFamily::post);
    boolean unnamed =
        first.hasObject() && !first.hasNamedObject()
            || second.hasObject() && !second.hasNamedObject();
    return post && unnamed;
  }

  /** Who is reported to resign within days does so once, whether or not it is said from where. */
  private boolean isNewsOfOneWithOpenObject() {
    return first.familyIs(PredicateFamily::openObject) && isNewsOfTwoArticles();
  }

  private boolean needsNoObject() {
    boolean open = first.familyIs(PredicateFamily::needsObject);
    boolean once = first.isOf(Nature.ONCE) && !open;
    return first.isOf(Nature.STOCK) || first.isOf(Nature.FLOW) || once || haveOneNamedOccasion();
  }

  private boolean haveOneNamedOccasion() {
    return first.claim().namesOccasion() && first.claim().isQualifiedLike(second.claim());
  }

  /** Whether both tell what happens once where nobody is told to do it: "it opened". */
  private boolean isOneOccasion() {
    return first.subject().isEmpty()
        && second.subject().isEmpty()
        && hasEqualObjects()
        && first.familyIs(PredicateFamily::onceAlone);
  }

  /**
   * Whether articles of the same days tell of what happened to the same parties shortly before, or
   * is to happen, and hardly does so twice within so short a time: an arrest.
   */
  boolean isNewsOfOneSeldomEvent() {
    long days = first.family().map(PredicateFamily::notAgainDays).orElse(0);
    return days > 0
        && first.period().isWithin(days, second.period())
        && (first.hasNamedObject() && second.hasNamedObject() || DescribedParties.areOneThing(this))
        && isNewsOfTwoArticles()
        && isFreshOrAhead(first)
        && isFreshOrAhead(second);
  }

  private static boolean isFreshOrAhead(Side side) {
    LocalDate published = day(side.claim());
    return side.modality() == Modality.FACT
        ? side.period().isNear(published, SAME_STORY_DAYS)
        : side.period().isNotOver(published);
  }

  /** Whether articles of the same days tell of what is to happen once. */
  boolean isNewsOfOnePlan() {
    return isOneOccasion()
        && isNewsOfTwoArticles()
        && isAhead(first.modality())
        && isAhead(second.modality());
  }

  /** Whether the later article gives a new day for what had not come when it was published. */
  boolean isMovedPlan() {
    Side later = isSecondPublishedLater() ? second : first;
    Side earlier = isSecondPublishedLater() ? first : second;
    return isOneOccasion()
        && isPublishedOnTwoDays()
        && first.modality() != Modality.FACT
        && second.modality() != Modality.FACT
        && earlier.period().isNotOver(day(later.claim()));
  }

  /** Whether one article leaves an object unsaid or unnamed that the other claim may mean. */
  boolean mayHaveEqualObjects() {
    if (hasEqualObjects()) {
      return true;
    }
    boolean left = !first.hasObject() && !second.hasNamedObject();
    boolean right = !second.hasObject() && !first.hasNamedObject();
    return isInOneArticle() && (left || right);
  }

  /** Whether both name the same places or none: a launch in one country is not that in another. */
  boolean haveEqualPlaces() {
    return first.places(second).equals(second.places(first));
  }

  /** What happens once to somebody, wherever it does, may leave its place unsaid: a birth. */
  boolean haveFittingPlaces() {
    boolean anywhere = first.familyIs(PredicateFamily::anywhere);
    return anywhere ? !haveOtherPlaces() : haveEqualPlaces();
  }

  /** Whether they name places and none in common. */
  boolean haveOtherPlaces() {
    Set<String> one = first.places(second);
    Set<String> other = second.places(first);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether nothing of why, how or with whom it happened tells the two apart. */
  boolean haveFittingCircumstances() {
    return first.claim().circumstances().stream()
        .map(Circumstance::kind)
        .distinct()
        .allMatch(this::isOneOfKind);
  }

  /**
   * Whether one says nothing of the kind, or something that fits what the other says: not "closed
   * on Monday for the marathon" and "on Friday after a pump failed".
   */
  private boolean isOneOfKind(String kind) {
    List<Circumstance> one = first.circumstances(kind);
    List<Circumstance> other = second.circumstances(kind);
    return other.isEmpty() || one.stream().anyMatch(told -> other.stream().anyMatch(told::fits));
  }

  /** What is promised and what is foretold are both ahead; a forecast of a quantity is neither. */
  boolean haveOneModality() {
    boolean measure = first.familyIs(PredicateFamily::isMeasure);
    return first.modality() == second.modality()
        || (!measure && isAhead(first.modality()) && isAhead(second.modality()));
  }

  /**
   * Whether articles of the same days tell what happens once, one as agreed and one as done:
   * "agreed to buy Acme for" and "its purchase of Acme for".
   */
  boolean isOneAgreement() {
    boolean one =
        first.familyIs(f -> f.openObject() || f.toldByObject()) || first.isOf(Nature.ONCE);
    return one
        && isNewsOfTwoArticles()
        && Stream.of(first, second)
            .allMatch(side -> side.modality() == Modality.FACT || isAhead(side.modality()));
  }

  private static boolean isAhead(Modality modality) {
    return modality == Modality.PROMISE || modality == Modality.FORECAST;
  }

  boolean haveEqualBounds() {
    return first.bounds().equals(second.bounds());
  }

  boolean areBothBounded() {
    return !first.bounds().isEmpty() && !second.bounds().isEmpty();
  }

  boolean isSameTimeOrNews() {
    Period one = first.period();
    Period other = second.period();
    return one.equalsKnown(other)
        || (one.bothUnknown(other) && (isInOneArticle() || daysBetween() <= SAME_NEWS_DAYS))
        || isNewsOfThisWeek()
        || (isWithFact() && isOfFactsTime());
  }

  /**
   * Whether one names no time, and the other one that its article came out in: "this week" says no
   * more than that it is news.
   */
  private boolean isNewsOfThisWeek() {
    boolean dated = first.period().known() ? isAsOfPublication(first) : isAsOfPublication(second);
    return first.period().known() != second.period().known()
        && dated
        && daysBetween() <= SAME_NEWS_DAYS;
  }

  private static boolean isAsOfPublication(Side side) {
    String published = side.claim().published();
    return !published.isEmpty() && side.period().isShortAround(LocalDate.parse(published));
  }

  /**
   * A list tells to the day or month what an article dates roughly or by its own day; a longer time
   * has room for another value.
   */
  private boolean isOfFactsTime() {
    Period fact = first.claim().isReference() ? first.period() : second.period();
    Period told = first.claim().isReference() ? second.period() : first.period();
    boolean brief = fact.known() && fact.days() <= SAME_STORY_DAYS;
    return told.known()
        ? brief && told.days() <= SAME_STORY_DAYS && told.nests(fact)
        : brief && fact.days() == 1 && daysBetween() <= SAME_NEWS_DAYS;
  }

  boolean isSameStory() {
    if (first.period().isApartFrom(second.period())) {
      return false;
    }
    return isInOneArticle()
        || isWithFact()
        || first.isOf(Nature.ONCE)
        || first.period().equalsKnown(second.period())
        || daysBetween() <= SAME_STORY_DAYS;
  }

  /**
   * The day whose exchange rates fit: the last one of a time that is named, else of publication.
   */
  String dayOfRates() {
    return first
        .claim()
        .time()
        .or(second.claim()::time)
        .map(mention -> mention.time().latest())
        .filter(day -> !day.isEmpty())
        .orElse(first.claim().published());
  }

  /** Days between the two articles; very many when one has no date. */
  long daysBetween() {
    if (!hasDates()) {
      return Long.MAX_VALUE;
    }
    return Math.abs(ChronoUnit.DAYS.between(day(first.claim()), day(second.claim())));
  }

  boolean isPublishedOnTwoDays() {
    return isFirstPublishedLater() || isSecondPublishedLater();
  }

  boolean isSecondPublishedLater() {
    return hasDates() && day(second.claim()).isAfter(day(first.claim()));
  }

  boolean isFirstPublishedLater() {
    return hasDates() && day(first.claim()).isAfter(day(second.claim()));
  }

  boolean hasDates() {
    return !first.claim().published().isEmpty() && !second.claim().published().isEmpty();
  }

  private static LocalDate day(Claim claim) {
    return LocalDate.parse(claim.published());
  }

  Pair turned() {
    return new Pair(second, first);
  }
}
