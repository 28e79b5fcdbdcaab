package org.onrecord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/** One article: its sourcing, its claims by bucket, and its full text with marks. */
final class ArticleSection {

  private static final List<Bucket> COLUMNS =
      List.of(Bucket.PEOPLE_FAMILIAR, Bucket.PUBLIC_ANNOUNCEMENT, Bucket.TWEET);
  private static final List<Bucket> BELOW = List.of(Bucket.NAMED_SOURCE, Bucket.UNATTRIBUTED);

  private static final String REDACTED =
      "The run left the text of this article out. What is shown are the words of its claims and "
          + "sources; … stands for the rest.";

  private final Html html;
  private final ArticleView article;
  private final List<ClaimEntry> claims;
  private final ClaimFacts facts;
  private final ClaimMarks marks;

  ArticleSection(Html html, Survey survey, ArticleView article, List<ClaimEntry> claims) {
    this.html = html;
    this.article = article;
    this.claims = claims;
    this.facts = new ClaimFacts(html, survey);
    this.marks = new ClaimMarks(article);
  }

  void write() {
    ArticleEntry entry = article.entry();
    html.open("article", "id", Anchors.article(entry.id()));
    html.open("header").element("p", ArticleView.where(entry), "class", "where");
    html.element("h3", ArticleView.heading(entry), "dir", "auto", "lang", article.language());
    html.element("p", file(entry), "class", "note file").close();
    new SourcingCard(html, entry).write();
    if (claims.isEmpty()) {
      html.element("p", "No checkable claim was found in this article.", "class", "lead");
    } else {
      columns("columns", COLUMNS);
      columns("below", BELOW);
      noneOf(COLUMNS);
    }
    fullText();
    html.close().newline();
  }

  private static String file(ArticleEntry entry) {
    String date =
        entry.published().isEmpty()
            ? " · no published date known, so relative dates stay unresolved"
            : "";
    return entry.file() + date;
  }

  private List<ClaimEntry> in(Bucket bucket) {
    return claims.stream().filter(claim -> claim.bucket() == bucket).toList();
  }

  private void columns(String name, List<Bucket> buckets) {
    List<Bucket> filled = buckets.stream().filter(bucket -> !in(bucket).isEmpty()).toList();
    if (!filled.isEmpty()) {
      html.open("div", "class", name);
      filled.forEach(this::column);
      html.close().newline();
    }
  }

  private void noneOf(List<Bucket> buckets) {
    List<String> empty =
        buckets.stream()
            .filter(bucket -> in(bucket).isEmpty())
            .map(bucket -> "“" + Words.label("bucket", bucket.wireName()) + "”")
            .toList();
    if (!empty.isEmpty()) {
      html.element("p", "Nothing here under " + Words.list(empty) + ".", "class", "none");
    }
  }

  private void column(Bucket bucket) {
    List<ClaimEntry> own = in(bucket);
    html.open("section", "class", "bucket-column " + bucket.wireName());
    html.open("h4").text(Words.label("bucket", bucket.wireName()) + " ");
    html.element("span", "" + own.size(), "class", "count").close();
    groups(own).values().forEach(this::group);
    html.close().newline();
  }

  /** Claims that one person makes in the same sentences share one excerpt. */
  private Map<List<Object>, List<ClaimEntry>> groups(List<ClaimEntry> own) {
    Map<List<Object>, List<ClaimEntry>> groups = new LinkedHashMap<>();
    for (ClaimEntry claim : own) {
      groups
          .computeIfAbsent(
              List.of(claim.attributionId(), marks.excerpt(claim)), key -> new ArrayList<>())
          .add(claim);
    }
    return groups;
  }

  private void group(List<ClaimEntry> group) {
    html.open("div", "class", "entry");
    ClaimEntry first = group.get(0);
    marks.excerpt(first).write(html, article, marks.of(group));
    if (!first.bucket().equals(Bucket.UNATTRIBUTED) || !first.attributionId().isEmpty()) {
      facts.saidBy(first, article);
    }
    for (ClaimEntry claim : group) {
      html.open("div", "class", "claim", "id", Anchors.claim(claim.id()));
      if (group.size() > 1) {
        html.element("p", "“" + Words.shortened(claim.words(), 140) + "”", "class", "words");
      }
      facts.value(claim);
      facts.status(claim);
      facts.relations(claim);
      html.open("p", "class", "id");
      if (!article.entry().redacted()) {
        html.element("a", "in the text", "href", "#" + Anchors.inText(claim.id()))
            .element("span", " · ", "class", "between");
      }
      html.text(claim.id()).close().close();
    }
    why(first.attributionId());
    html.close().newline();
  }

  private void why(String attributionId) {
    Optional<Attribution> attribution =
        article.attribution(attributionId).filter(a -> !a.why().isEmpty());
    if (attribution.isEmpty()) {
      return;
    }
    html.open("details", "class", "why").element("summary", "Why it is read this way");
    html.open("ul");
    attribution.get().why().forEach(reason -> html.element("li", reason));
    html.element(
        "li", "confidence " + Math.round(attribution.get().confidence() * 100) + " of 100");
    html.close().close();
  }

  private void fullText() {
    if (article.entry().redacted()) {
      html.element("p", REDACTED, "class", "note");
      return;
    }
    List<Mark> all = new ArrayList<>(marks(article.entry()));
    for (ClaimEntry claim : claims) {
      all.add(new Mark(claim.places().get(0), Mark.Kind.CLAIM, Anchors.inText(claim.id())));
    }
    html.open("details", "class", "full-text").element("summary", "Full text with every mark");
    html.open("div", "class", "text", "dir", "auto", "lang", article.language());
    MarkedText.write(html, article.text(), new Span(0, article.text().length()), all);
    html.close().close();
  }

  /** Every attribution, amount and time in an article. */
  static List<Mark> marks(ArticleEntry article) {
    List<Mark> all = new ArrayList<>();
    for (Attribution attribution : article.attributions()) {
      add(all, attribution.content(), Mark.Kind.CONTENT);
      add(all, attribution.source().spans(), Mark.Kind.SOURCE);
      add(all, attribution.cue(), Mark.Kind.CUE);
    }
    article.amounts().forEach(amount -> add(all, amount.spans(), Mark.Kind.AMOUNT));
    add(all, article.times().stream().map(TimeExpression::span).toList(), Mark.Kind.TIME);
    return all;
  }

  private static void add(List<Mark> marks, List<Span> spans, Mark.Kind kind) {
    spans.forEach(span -> marks.add(new Mark(span, kind)));
  }
}
