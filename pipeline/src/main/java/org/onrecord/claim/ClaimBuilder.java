package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.amount.Bound;
import org.onrecord.attribution.Bucket;
import org.onrecord.text.Passage;

/** Puts a {@link Claim} together; kind, place, assertion and origin are asked for at once. */
public final class ClaimBuilder {

  final String articleId;
  final ClaimKind kind;
  final List<Passage> spans;
  Assertion assertion;
  final Origin origin;
  String published = "";
  Bucket bucket = Bucket.UNATTRIBUTED;
  String attributionId = "";
  int sentence;
  int occurrence = 1;
  @Nullable MoneyMention money;
  @Nullable TimeMention time;
  List<Participant> entities = List.of();
  List<String> qualifiers = List.of();
  List<Caveat> caveats = List.of();
  List<TimeBound> bounds = List.of();
  List<Circumstance> circumstances = List.of();
  List<Count> counts = List.of();
  double confidence = 1;
  boolean reference;

  /**
   * @param spans the clause: at least one passage, in text order, none empty, none overlapping
   */
  public ClaimBuilder(
      String articleId, ClaimKind kind, List<Passage> spans, Assertion assertion, Origin origin) {
    this.articleId = articleId;
    this.kind = kind;
    this.spans = spans;
    this.assertion = assertion;
    this.origin = origin;
  }

  public ClaimBuilder published(String iso) {
    this.published = iso;
    return this;
  }

  /** Where the claim stands: its bucket and the innermost attribution's id, empty for none. */
  public ClaimBuilder in(Bucket bucket, String attributionId) {
    this.bucket = bucket;
    this.attributionId = attributionId;
    return this;
  }

  public ClaimBuilder sentence(int index) {
    this.sentence = index;
    return this;
  }

  /** Which of the claims with the same kind, wording and value this is, from 1 in text order. */
  ClaimBuilder occurrence(int number) {
    this.occurrence = number;
    return this;
  }

  public ClaimBuilder money(MoneyMention mention) {
    this.money = mention;
    return this;
  }

  public ClaimBuilder time(TimeMention mention) {
    this.time = mention;
    return this;
  }

  public ClaimBuilder entities(List<Participant> named) {
    this.entities = named;
    return this;
  }

  public ClaimBuilder qualifiers(List<String> words) {
    this.qualifiers = words;
    return this;
  }

  public ClaimBuilder caveats(List<Caveat> reasons) {
    this.caveats = reasons;
    return this;
  }

  public ClaimBuilder bounds(List<TimeBound> of) {
    this.bounds = of;
    return this;
  }

  public ClaimBuilder circumstances(List<Circumstance> of) {
    this.circumstances = of;
    return this;
  }

  public ClaimBuilder counts(List<Count> of) {
    this.counts = of;
    return this;
  }

  /** Says {@link Assertion#foretold} of what it asserts. */
  ClaimBuilder foretold() {
    this.assertion = assertion.foretold();
    return this;
  }

  ClaimBuilder caveat(Caveat reason) {
    List<Caveat> all = new ArrayList<>(caveats);
    all.add(reason);
    this.caveats = all;
    return this;
  }

  public ClaimBuilder confidence(double value) {
    this.confidence = value;
    return this;
  }

  /** Makes it an entry of a list that the newsroom keeps. */
  public ClaimBuilder reference() {
    this.reference = true;
    return this;
  }

  /** What makes two claims of one article the same but for their place. */
  List<String> content() {
    List<String> parts = new ArrayList<>(List.of(articleId, kind.wireName()));
    spans.forEach(span -> parts.add(span.text().replaceAll("\\s+", " ")));
    MoneyMention amount = money;
    if (amount != null) {
      parts.add(plain(amount.amount().low()) + ".." + plain(amount.amount().high()));
      parts.add(amount.amount().currency());
    }
    TimeMention when = time;
    if (when != null) {
      parts.add(when.time().value());
    }
    return parts;
  }

  private static String plain(Bound bound) {
    return bound.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
  }

  String claimId() {
    List<String> parts = content();
    parts.add(Integer.toString(occurrence));
    return (reference ? "f" : "c") + StableHash.of(parts);
  }

  /**
   * @throws IllegalArgumentException when the spans are none, out of order or overlap
   */
  public Claim build() {
    return new Claim(
        claimId(),
        articleId,
        published,
        kind,
        bucket,
        attributionId.isEmpty() ? Optional.empty() : Optional.of(attributionId),
        sentence,
        spans,
        assertion,
        Optional.ofNullable(money),
        Optional.ofNullable(time),
        entities,
        qualifiers,
        caveats,
        bounds,
        circumstances,
        counts,
        origin,
        confidence,
        reference);
  }
}
