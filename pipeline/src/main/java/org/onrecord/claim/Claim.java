package org.onrecord.claim;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Bucket;
import org.onrecord.text.Passage;

/**
 * One checkable assertion of an article. A class and not a record because an absent amount or time
 * must neither cross the border as null nor stand in a serialised {@link Optional}.
 */
public final class Claim implements Serializable {

  private static final long serialVersionUID = 1;

  private final String claimId;
  private final String articleId;
  private final String published;
  private final ClaimKind kind;
  private final Bucket bucket;
  private final String attributionId;
  private final int sentence;
  private final List<Passage> spans;
  private final Assertion assertion;
  private final @Nullable MoneyMention money;
  private final @Nullable TimeMention time;
  private final List<Participant> entities;
  private final List<String> qualifiers;
  private final List<Caveat> caveats;
  private final List<TimeBound> bounds;
  private final Origin origin;
  private final double confidence;
  private final boolean reference;

  Claim(ClaimBuilder from) {
    this.claimId = from.claimId();
    this.articleId = from.articleId;
    this.published = from.published;
    this.kind = from.kind;
    this.bucket = from.bucket;
    this.attributionId = from.attributionId;
    this.sentence = from.sentence;
    this.spans = List.copyOf(from.spans);
    this.assertion = from.assertion;
    this.money = from.money;
    this.time = from.time;
    this.entities = List.copyOf(from.entities);
    this.qualifiers = List.copyOf(from.qualifiers);
    this.caveats = List.copyOf(from.caveats);
    this.bounds = List.copyOf(from.bounds);
    this.origin = from.origin;
    this.confidence = from.confidence;
    this.reference = from.reference;
  }

  /**
   * "c", or "f" for an entry of a list of facts, and a hash that stay the same while article, kind,
   * wording and value do, also when text elsewhere in the article changes.
   */
  public String claimId() {
    return claimId;
  }

  public String articleId() {
    return articleId;
  }

  /** The article's day, ISO 8601, or empty when unknown. */
  public String published() {
    return published;
  }

  public ClaimKind kind() {
    return kind;
  }

  public Bucket bucket() {
    return bucket;
  }

  /** The innermost attribution whose content holds the claim; none in the article's own voice. */
  public Optional<String> attributionId() {
    return attributionId.isEmpty() ? Optional.empty() : Optional.of(attributionId);
  }

  /** Index of the sentence in its article. */
  public int sentence() {
    return sentence;
  }

  /** The clause that makes the claim: at least one passage, in text order, none overlapping. */
  public List<Passage> spans() {
    return spans;
  }

  public Assertion assertion() {
    return assertion;
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

  public Optional<MoneyMention> money() {
    return Optional.ofNullable(money);
  }

  public Optional<TimeMention> time() {
    return Optional.ofNullable(time);
  }

  /** Everything with a name that the claim's spans, subject and object mean. */
  public List<Participant> entities() {
    return entities;
  }

  /**
   * Words that narrow the value down ("another", "in total", "profit"), so that unlike is kept
   * apart.
   */
  public List<String> qualifiers() {
    return qualifiers;
  }

  /** Whether the values can be of one thing: one of two texts may leave out what a sum is for. */
  public boolean isQualifiedLike(Claim other) {
    List<String> mine = reasons();
    List<String> theirs = other.reasons();
    boolean oneReason = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    return oneReason && withoutReasons().equals(other.withoutReasons());
  }

  private List<String> reasons() {
    return qualifiers.stream().filter(word -> word.startsWith(Qualifiers.REASON)).toList();
  }

  private List<String> withoutReasons() {
    return qualifiers.stream().filter(word -> !word.startsWith(Qualifiers.REASON)).toList();
  }

  /**
   * Whether a qualifier names which event it is of several of one kind: "in its Series B round".
   */
  public boolean namesOccasion() {
    return qualifiers.stream().anyMatch(word -> word.startsWith(Qualifiers.OCCASION));
  }

  /** Why this claim cannot be compared; empty when it can. */
  public List<Caveat> caveats() {
    return caveats;
  }

  /** For which time it holds, where it says so by other means than a date ("since she left"). */
  public List<TimeBound> bounds() {
    return bounds;
  }

  public Origin origin() {
    return origin;
  }

  /** From 0 to 1. */
  public double confidence() {
    return confidence;
  }

  /** Whether it is no article's claim but an entry of a list that the newsroom keeps. */
  public boolean isReference() {
    return reference;
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }

  private List<@Nullable Object> fields() {
    return Arrays.asList(
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
        origin,
        confidence,
        reference);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim that && fields().equals(that.fields());
  }

  @Override
  public int hashCode() {
    return claimId.hashCode();
  }

  @Override
  public String toString() {
    return kind.wireName() + " " + claimId + " " + assertion;
  }
}
