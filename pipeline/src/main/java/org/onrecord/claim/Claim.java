package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Bucket;
import org.onrecord.text.Passage;

/**
 * One checkable assertion of an article; {@link ClaimBuilder} puts it together.
 *
 * @param claimId "c", or "f" for an entry of a list of facts, and a hash that stay the same while
 *     article, kind, wording and value do, also when text elsewhere in the article changes
 * @param published the article's day, ISO 8601, or empty when unknown
 * @param attributionId the innermost attribution whose content holds the claim; none in the
 *     article's own voice
 * @param sentence index of the sentence in its article
 * @param spans the clause that makes the claim: at least one passage, in text order, none
 *     overlapping
 * @param entities everything with a name that the claim's spans, subject and object mean
 * @param qualifiers words that narrow the value down ("another", "in total", "profit"), so that
 *     unlike is kept apart
 * @param caveats why this claim cannot be compared; empty when it can
 * @param bounds for which time it holds, where it says so by other means than a date ("since she
 *     left")
 * @param circumstances what tells its event from others of its kind, in text order
 * @param counts the numbers of people and things that it states, in text order
 * @param confidence from 0 to 1
 * @param isReference whether it is no article's claim but an entry of a list that the newsroom
 *     keeps
 */
public record Claim(
    String claimId,
    String articleId,
    String published,
    ClaimKind kind,
    Bucket bucket,
    Optional<String> attributionId,
    int sentence,
    List<Passage> spans,
    Assertion assertion,
    Optional<MoneyMention> money,
    Optional<TimeMention> time,
    List<Participant> entities,
    List<String> qualifiers,
    List<Caveat> caveats,
    List<TimeBound> bounds,
    List<Circumstance> circumstances,
    List<Count> counts,
    Origin origin,
    double confidence,
    boolean isReference) {

  public Claim {
    spans = List.copyOf(spans);
    entities = List.copyOf(entities);
    qualifiers = List.copyOf(qualifiers);
    caveats = List.copyOf(caveats);
    bounds = List.copyOf(bounds);
    circumstances = List.copyOf(circumstances);
    counts = List.copyOf(counts);
    requireOrder(articleId, spans);
  }

  private static void requireOrder(String articleId, List<Passage> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a claim of " + articleId + " has no span");
    }
    int last = -1;
    for (Passage span : spans) {
      if (span.start() < last || span.end() <= span.start()) {
        throw new IllegalArgumentException(
            "spans of a claim of " + articleId + " overlap or are out of order: " + spans);
      }
      last = span.end();
    }
  }

  public List<String> subject() {
    return names(assertion.subject());
  }

  public String predicate() {
    return assertion.predicate();
  }

  public List<String> object() {
    return names(assertion.object());
  }

  public boolean negated() {
    return assertion.negated();
  }

  public Modality modality() {
    return assertion.modality();
  }

  /** The claim's own words; parts that stand apart are joined with an ellipsis. */
  public String words() {
    return String.join(" … ", spans.stream().map(Passage::text).toList());
  }

  /**
   * Whether the values can be of one thing: one of two texts may leave out what a sum or a post is.
   */
  public boolean isQualifiedLike(Claim other) {
    List<String> mine = reasons();
    List<String> theirs = other.reasons();
    boolean oneReason = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    return oneReason && withoutReasons().equals(other.withoutReasons());
  }

  private List<String> reasons() {
    return qualifiers.stream().filter(Claim::isReason).toList();
  }

  private static boolean isReason(String word) {
    return word.startsWith(Qualifiers.REASON) || word.startsWith(Qualifiers.POST);
  }

  private List<String> withoutReasons() {
    return qualifiers.stream().filter(word -> !isReason(word)).toList();
  }

  /**
   * Whether a qualifier names which event it is of several of one kind: "in its Series B round".
   */
  public boolean namesOccasion() {
    return qualifiers.stream().anyMatch(word -> word.startsWith(Qualifiers.OCCASION));
  }

  /** The same claim; a bound origin, which is its article's outlet, gets this fingerprint. */
  public Claim withStory(StoryPrint story) {
    if (!origin.bound()) {
      return this;
    }
    Origin told = new Origin(origin.keys(), origin.bound(), story, origin.voice(), origin.words());
    return new Claim(
        claimId,
        articleId,
        published,
        kind,
        bucket,
        attributionId,
        sentence,
        spans,
        assertion,
        money,
        time,
        entities,
        qualifiers,
        caveats,
        bounds,
        circumstances,
        counts,
        told,
        confidence,
        isReference);
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }
}
