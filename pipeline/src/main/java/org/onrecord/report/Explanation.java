package org.onrecord.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.EarlierEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;
import org.onrecord.text.Span;

/** Tells all that a run says of one claim, as plain text for a terminal. */
public final class Explanation {

  private static final String INDENT = "  ";

  private final RunFolder folder;
  private final StringBuilder text = new StringBuilder();

  private Explanation(RunFolder folder) {
    this.folder = folder;
  }

  /**
   * The claim, its sentence, its attribution chain, its status with reasons and every relation with
   * both texts.
   *
   * @throws IOException when the folder cannot be read or a record in it cannot be used
   */
  public static String of(RunFolder folder, RunFolder.Known known) throws IOException {
    Explanation explanation = new Explanation(folder);
    explanation.tell(folder.claim(known));
    return explanation.text.toString();
  }

  private void tell(ClaimEntry claim) throws IOException {
    ArticleView article = new ArticleView(folder.article(claim.articleId()));
    heading("Claim " + claim.id());
    line("Words", "“" + oneLine(claim.words()) + "”");
    line("Kind", kind(claim));
    line("Read as", triple(claim));
    line("Value", ValueWords.of(claim));
    claim.times().forEach(time -> line("Time", TimeWords.basis(time)));
    heading("Where it stands");
    line("Article", place(article));
    line("Sentence", "“" + sentence(article, claim) + "”");
    if (article.entry().redacted()) {
      line("Redacted", "the run left the article's text out; … stands for what is not here");
    }
    heading("Who says it");
    source(claim, article);
    heading("Status");
    line("Status", Words.label("status", claim.status()));
    claim.reasons().forEach(reason -> line("", reason));
    relations(claim);
  }

  private static String kind(ClaimEntry claim) {
    String modality = Words.labelOrNone("modality", claim.modality());
    String kind = Words.label("kind", claim.kind());
    return modality.isEmpty() ? kind : kind + ", " + modality.toLowerCase(Locale.ROOT);
  }

  private static String triple(ClaimEntry claim) {
    String predicate = (claim.negated() ? "not " : "") + claim.predicate();
    return Stream.of(Words.list(claim.subject()), predicate.strip(), Words.list(claim.object()))
        .filter(part -> !part.isEmpty())
        .reduce((left, right) -> left + " · " + right)
        .orElse("");
  }

  private void source(ClaimEntry claim, ArticleView article) {
    line("Bucket", Words.label("bucket", claim.bucket().wireName()));
    List<Attribution> chain = article.chain(claim.attributionId());
    if (chain.isEmpty()) {
      line("Source", "the article itself; no source is named");
      return;
    }
    line("Source", new AttributionWords(article).chain(claim.attributionId()));
    for (Attribution attribution : chain) {
      line(attribution.id(), step(article, attribution));
    }
  }

  /** One link of the chain: bucket, channel, what is said. */
  private static String step(ArticleView article, Attribution attribution) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.label("bucket", attribution.bucket().wireName()));
    if (!attribution.channel().isEmpty()) {
      parts.add(Words.spelt(attribution.channel()).toLowerCase(Locale.ROOT));
    }
    parts.add(attribution.direct() ? "word for word" : "in the outlet’s words");
    List<String> content = new ArrayList<>();
    attribution.content().stream()
        .sorted()
        .forEach(span -> content.add(oneLine(span.in(article.text()))));
    String said = String.join(" … ", content);
    return String.join(", ", parts)
        + ": "
        + (said.isBlank() || said.equals("…") ? "words redacted" : "“" + said + "”");
  }

  private void relations(ClaimEntry claim) throws IOException {
    List<RelationEntry> touching =
        folder.relations().stream().filter(r -> r.claims().contains(claim.id())).toList();
    heading("Relations: " + (touching.isEmpty() ? "none" : "" + touching.size()));
    for (RelationEntry relation : touching) {
      relation(claim, relation);
    }
  }

  private void relation(ClaimEntry claim, RelationEntry relation) throws IOException {
    line(Words.label("relation", relation.kind()), scope(relation));
    line("Because", relation.reason());
    for (String id : relation.claims()) {
      line(id.equals(claim.id()) ? "This claim" : "The other", other(id));
    }
    text.append('\n');
  }

  private static String scope(RelationEntry relation) {
    return relation.id() + ", " + Words.label("scope", relation.scope());
  }

  /** A claim of the relation in its sentence, with its place. */
  private String other(String id) throws IOException {
    Optional<RunFolder.Known> known =
        folder.claimsStartingWith(id).stream().filter(k -> k.claimId().equals(id)).findFirst();
    if (known.isEmpty()) {
      EarlierEntry earlier = folder.earlier().get(id);
      return earlier == null
          ? ClaimFacts.elsewhere(id) + "; the reason above gives its words"
          : Words.elsewhere(earlier) + ": “" + oneLine(earlier.words()) + "”";
    }
    ClaimEntry claim = folder.claim(known.get());
    ArticleView article = new ArticleView(folder.article(claim.articleId()));
    return id + ", " + place(article) + ": “" + sentence(article, claim) + "”";
  }

  private static String place(ArticleView article) {
    String where = ArticleView.where(article.entry());
    String id = article.entry().id();
    return where.isEmpty() ? id : id + " (" + where + ")";
  }

  /** The whole sentences that the claim touches. */
  private static String sentence(ArticleView article, ClaimEntry claim) {
    List<Span> places = claim.places();
    Span whole = new Span(places.get(0).start(), places.get(places.size() - 1).end());
    int[] touched = article.sentences().touching(whole);
    int start = article.sentences().get(touched[0]).start();
    int end = article.sentences().get(touched[1]).end();
    return oneLine(article.text().substring(start, Math.max(start, end)));
  }

  private void heading(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
  }

  private void line(String name, String words) {
    if (!words.isEmpty()) {
      text.append(INDENT).append(String.format(Locale.ROOT, "%-12s ", name)).append(words);
      text.append('\n');
    }
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
