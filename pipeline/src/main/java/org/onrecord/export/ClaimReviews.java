package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ArticleWithClaims;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RecordedDecision;

/**
 * Drafts of fact checks as ClaimReview of schema.org, of the claims whose current decision is to
 * accept them. Each is marked as a draft: the editor fills in the organisation, and judges. The
 * rating says in words what stands behind the claim, and never that it is true or false.
 */
final class ClaimReviews implements Closeable {

  static final String FILE = "claimreview.jsonld";

  /** Nobody can take it for a name. */
  static final String PLACEHOLDER = "[name of your organisation]";

  private final JsonLdFile file;

  private ClaimReviews(JsonLdFile file) {
    this.file = file;
  }

  static ClaimReviews create(Path path) throws IOException {
    ObjectNode head = JsonLdFile.object().put("@context", "https://schema.org");
    return new ClaimReviews(JsonLdFile.create(path, head, "@graph"));
  }

  static JsonLdFile.Items items(List<ArticleWithClaims> articles) throws IOException {
    return JsonLdFile.Items.of(articles, ClaimReviews::item);
  }

  void add(JsonLdFile.Items items) throws IOException {
    file.add(items);
  }

  private static boolean item(JsonGenerator out, ClaimEntry claim, ArticleEntry article)
      throws IOException {
    Optional<RecordedDecision> accepted = claim.decision().filter(RecordedDecision::accepts);
    if (accepted.isPresent()) {
      out.writeTree(review(claim, article, accepted.get()));
    }
    return accepted.isPresent();
  }

  private static ObjectNode review(
      ClaimEntry claim, ArticleEntry article, RecordedDecision accepted) {
    ObjectNode review = JsonLdFile.object();
    review.put("@type", "ClaimReview");
    review.put("@id", "urn:onrecord:claimreview:" + claim.id());
    review.put("creativeWorkStatus", "Draft");
    review.put("dateCreated", accepted.decided());
    review.put("claimReviewed", claim.words());
    review.putObject("author").put("@type", "Organization").put("name", PLACEHOLDER);
    review.putObject("reviewRating").put("@type", "Rating").put("alternateName", rating(claim));
    item(review.putObject("itemReviewed"), claim, article);
    return review;
  }

  private static void item(ObjectNode item, ClaimEntry claim, ArticleEntry article) {
    item.put("@type", "Claim").put("@id", "urn:onrecord:claim:" + claim.id());
    Speaker.of(claim, article)
        .ifPresent(
            speaker ->
                item.putObject("author").put("@type", speaker.type()).put("name", speaker.name()));
    put(item, "datePublished", article.published());
    ObjectNode appearance = item.putObject("appearance");
    appearance.put("@type", "NewsArticle").put("@id", ArticleIri.of(article.id()));
    put(appearance, "headline", article.title());
    put(appearance, "datePublished", article.published());
    if (!article.publisher().isEmpty()) {
      appearance
          .putObject("publisher")
          .put("@type", "Organization")
          .put("name", article.publisher());
    }
  }

  private static void put(ObjectNode object, String name, String value) {
    if (!value.isEmpty()) {
      object.put(name, value);
    }
  }

  private static String rating(ClaimEntry claim) {
    return switch (claim.status()) {
      case "corroborated" ->
          "Corroborated: " + claim.independentOrigins() + " independent origins say it";
      case "conflicting" -> "In dispute: another origin says what excludes it";
      case "superseded" -> "Out of date: a later claim gives a newer value";
      case "single_source" -> "Unconfirmed: one origin says it";
      default -> "Not checkable";
    };
  }

  /** Ends the document. */
  void end() throws IOException {
    file.end(JsonLdFile.object());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
