package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.amount.Modifier;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Source;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/**
 * Turns the JSON of a run folder into records. Throws {@link IllegalArgumentException} for a record
 * that lacks what it needs.
 */
final class Entries {

  private Entries() {}

  /**
   * Reads an article.
   *
   * @param text its text, or what is known of it
   */
  static ArticleEntry article(Fields article, String text) {
    ArticleEntry entry =
        new ArticleEntry(
            article.required("articleId"),
            article.required("file"),
            article.text("publisher"),
            article.text("published"),
            article.text("title"),
            article.text("language"),
            text,
            article.list("entities", Entries::entity),
            amounts(article),
            article.list("times", Entries::time),
            article.list("attributions", Entries::attribution),
            article.raw("sourcing"),
            article.redacted());
    checkSpans(entry);
    return entry;
  }

  private static void checkSpans(ArticleEntry article) {
    Stream<Span> inAttributions =
        article.attributions().stream()
            .flatMap(
                a -> Stream.of(a.source().spans(), a.cue(), a.content()).flatMap(List::stream));
    Stream<Span> values =
        Stream.concat(
            article.amounts().stream().map(Amount::spans).flatMap(List::stream),
            article.times().stream().map(TimeExpression::span));
    checkInside(Stream.concat(inAttributions, values), article.text());
  }

  /**
   * @throws IllegalArgumentException when a span reaches beyond the text
   */
  static void checkInside(Stream<Span> spans, String text) {
    spans
        .filter(span -> span.end() > text.length())
        .findFirst()
        .ifPresent(
            span -> {
              throw new IllegalArgumentException(
                  "a span ends at " + span.end() + ", the text at " + text.length());
            });
  }

  static ClaimEntry claim(Fields claim) {
    return new ClaimEntry(
        claim.required("claimId"),
        claim.required("articleId"),
        claim.required("kind"),
        claim.constant("bucket", Bucket.class),
        claim.text("attributionId"),
        claim.list("spans", Fields::passage),
        claim.texts("subject"),
        claim.text("predicate"),
        claim.texts("object"),
        claim.node().path("negated").asBoolean(),
        claim.text("modality"),
        claim.optional("amount", Entries::nestedAmount),
        claim.optional("time", Entries::time),
        claim.list("counts", Entries::count),
        claim.required("status"),
        claim.texts("reasons"),
        claim.node().path("independentOrigins").asInt(),
        claim.texts("relations"),
        claim.text("change"),
        claim.object("previous").text("claimId"),
        claim.texts("entities"),
        claim.text("evidence"),
        claim.optional("decision", RecordedDecision::of).stream().findFirst());
  }

  static RelationEntry relation(Fields relation) {
    return new RelationEntry(
        relation.required("relationId"),
        relation.required("kind"),
        relation.texts("claims"),
        relation.text("scope"),
        relation.text("reason"),
        relation.raw("compared"),
        relation.text("firstSeen"));
  }

  static EarlierEntry earlier(Fields claim) {
    return new EarlierEntry(
        claim.required("claimId"),
        claim.required("articleId"),
        claim.text("published"),
        claim.required("kind"),
        claim.constant("bucket", Bucket.class),
        claim.required("source"),
        claim.required("words"));
  }

  static GoneEntry gone(Fields claim) {
    return new GoneEntry(
        claim.required("claimId"),
        claim.required("articleId"),
        claim.required("kind"),
        claim.constant("bucket", Bucket.class),
        claim.text("source"),
        claim.required("words"),
        claim.text("replacedBy"));
  }

  static RejectedEntry rejected(Fields rejected) {
    return new RejectedEntry(
        rejected.required("file"),
        rejected.text("stage"),
        rejected.text("error"),
        rejected.text("message"));
  }

  private static Entity entity(Fields entity) {
    return new Entity(
        entity.required("id"),
        entity.required("name"),
        entity.constant("type", EntityType.class),
        entity.list("mentions", Fields::span));
  }

  private static Attribution attribution(Fields attribution) {
    return new Attribution(
        attribution.required("id"),
        attribution.constant("bucket", Bucket.class),
        attribution.text("channel"),
        attribution.node().path("direct").asBoolean(),
        source(attribution.object("source")),
        attribution.object("cue").list("spans", Fields::span),
        attribution.object("content").list("spans", Fields::span),
        attribution.object("addressee").list("spans", Fields::span),
        attribution.text("polarity").isEmpty()
            ? Polarity.NEUTRAL
            : attribution.constant("polarity", Polarity.class),
        attribution.text("parent"),
        attribution.node().path("confidence").asDouble(),
        attribution.texts("why"));
  }

  private static Source source(Fields source) {
    return new Source(
        source.list("spans", Fields::span),
        source.texts("entityIds"),
        source.text("kind").isEmpty()
            ? Source.Kind.NONE
            : source.constant("kind", Source.Kind.class),
        source.node().path("count").asInt());
  }

  /** The amounts of an article, each with the entries that name it as theirs. */
  private static List<Amount> amounts(Fields article) {
    Map<String, List<Equivalent>> equivalents = new HashMap<>();
    List<Fields> mains = new ArrayList<>();
    for (Fields entry : article.list("amounts", Function.identity())) {
      String main = entry.text("equivalentOf");
      if (main.isEmpty()) {
        mains.add(entry);
      } else {
        equivalents.computeIfAbsent(main, id -> new ArrayList<>()).add(equivalent(entry));
      }
    }
    return join(mains, equivalents);
  }

  /**
   * @throws IllegalArgumentException when equivalents are left whose amount is not there
   */
  private static List<Amount> join(List<Fields> mains, Map<String, List<Equivalent>> equivalents) {
    List<Amount> amounts = new ArrayList<>();
    for (Fields main : mains) {
      List<Equivalent> own = equivalents.remove(main.text("id"));
      amounts.add(amount(main, own == null ? List.of() : own));
    }
    if (!equivalents.isEmpty()) {
      throw new IllegalArgumentException(
          "no amount for the equivalents of " + equivalents.keySet());
    }
    return amounts;
  }

  private static Amount nestedAmount(Fields amount) {
    return amount(amount, amount.list("equivalents", Entries::equivalent));
  }

  private static Amount amount(Fields amount, List<Equivalent> equivalents) {
    return new Amount(
        amount.required("id"),
        amount.object("span").span(),
        bound(amount.node().path("low")),
        bound(amount.node().path("high")),
        amount.required("currency"),
        amount.constant("modifier", Modifier.class),
        amount.text("per"),
        equivalents);
  }

  private static CountEntry count(Fields count) {
    return new CountEntry(
        count.object("span").passage(),
        bound(count.node().path("low")),
        bound(count.node().path("high")),
        count.constant("modifier", Modifier.class),
        count.text("of"),
        count.text("measure"));
  }

  private static Equivalent equivalent(Fields equivalent) {
    return new Equivalent(
        equivalent.required("id"),
        equivalent.object("span").passage(),
        bound(equivalent.node().path("low")),
        bound(equivalent.node().path("high")),
        equivalent.required("currency"),
        equivalent.constant("modifier", Modifier.class));
  }

  private static Bound bound(JsonNode number) {
    return number.isNumber() ? Bound.at(number.decimalValue().stripTrailingZeros()) : Bound.OPEN;
  }

  private static TimeExpression time(Fields time) {
    return new TimeExpression(
        time.required("id"),
        time.object("span").span(),
        time.constant("type", TimeExpression.Type.class),
        time.text("value"),
        time.text("mod"),
        time.text("earliest"),
        time.text("latest"),
        time.optional("anchor", Entries::anchor).stream().findFirst().orElse(Anchor.NONE),
        time.node().path("assumed").asBoolean());
  }

  private static Anchor anchor(Fields anchor) {
    return new Anchor(
        anchor.constant("kind", Anchor.Kind.class), anchor.text("text"), anchor.text("date"));
  }
}
