package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;

/** The front page's lists of claims that belong together: conflicts, agreement, newer values. */
final class RelationSections {

  private final Html html;
  private final RunFolder folder;
  private final Survey survey;
  private final ClaimFacts facts;

  RelationSections(Html html, RunFolder folder, Survey survey) {
    this.html = html;
    this.folder = folder;
    this.survey = survey;
    this.facts = new ClaimFacts(html, survey);
  }

  /** One section with all relations of a kind, or with the sentence for none. */
  void write(String kind, String id, String title, String lead, String none) throws IOException {
    List<RelationEntry> relations = survey.relations(kind);
    html.open("section", "id", id, "class", "relation-list " + kind);
    html.open("h2")
        .text(title)
        .text(" ")
        .element("span", "" + relations.size(), "class", "count")
        .close();
    html.element("p", relations.isEmpty() ? none : lead, "class", "lead");
    for (RelationEntry relation :
        relations.subList(0, Math.min(relations.size(), survey.limits().listed()))) {
      relation(relation);
    }
    if (relations.size() > survey.limits().listed()) {
      html.element(
          "p",
          (relations.size() - survey.limits().listed()) + " more are in relations.jsonl.",
          "class",
          "note");
    }
    html.close().newline();
  }

  private void relation(RelationEntry relation) throws IOException {
    List<ClaimEntry> claims = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String id : relation.claims()) {
      claim(id).ifPresentOrElse(claims::add, () -> unknown.add(id));
    }
    html.open("div", "class", "relation");
    html.open("p", "class", "because").text(relation.reason());
    html.element("span", " " + Words.label("scope", relation.scope()), "class", "where").close();
    html.open("div", "class", "sides");
    for (ClaimEntry claim : claims) {
      side(claim, claims, relation);
    }
    for (String id : unknown) {
      html.open("div", "class", "side")
          .element("p", "A claim of an earlier run, " + id + ".")
          .close();
    }
    html.close();
    compared(relation.compared());
    html.close().newline();
  }

  private void side(ClaimEntry claim, List<ClaimEntry> claims, RelationEntry relation)
      throws IOException {
    ArticleView article = new ArticleView(folder.article(claim.articleId()));
    ClaimMarks marks = new ClaimMarks(article);
    List<ClaimEntry> others =
        claims.stream().filter(other -> !other.id().equals(claim.id())).toList();
    html.open("div", "class", "side");
    heading(claim, article);
    marks
        .excerpt(claim)
        .write(
            html,
            article,
            relation.kind().equals("conflict")
                ? marks.of(claim, others)
                : marks.of(List.of(claim)));
    facts.saidBy(claim, article);
    facts.value(claim);
    html.close();
  }

  /** Bucket, publisher and date; the headline links to the claim among those of its article. */
  void heading(ClaimEntry claim, ArticleView article) {
    html.open("p", "class", "side-head");
    html.element(
        "span",
        Words.label("bucket", claim.bucket().wireName()),
        "class",
        "bucket " + claim.bucket().wireName());
    html.element("span", " " + Survey.where(article.entry()) + " ", "class", "where");
    String heading = Words.shortened(article.entry().heading(), 120);
    if (survey.showsInFull(claim.articleId())) {
      html.element("a", heading, "href", "#" + Anchors.claim(claim.id()));
    } else {
      html.text(heading);
    }
    html.close();
  }

  private void compared(JsonNode compared) {
    if (compared.isEmpty()) {
      return;
    }
    html.open("p", "class", "note compared").element("span", "Compared ", "class", "key");
    String joint = "";
    for (Map.Entry<String, JsonNode> member : compared.properties()) {
      html.text(
          joint
              + Words.spelt(member.getKey()).toLowerCase(Locale.ROOT)
              + ": "
              + values(member.getValue()));
      joint = "; ";
    }
    html.close();
  }

  private static String values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> values.add(ClaimFacts.plain(item)));
      return String.join(" against ", values);
    }
    return ClaimFacts.plain(value);
  }

  private Optional<ClaimEntry> claim(String id) throws IOException {
    Optional<Digest> digest = survey.digest(id);
    return digest.isEmpty() ? Optional.empty() : claim(digest.get().articleId(), id);
  }

  private Optional<ClaimEntry> claim(String articleId, String id) throws IOException {
    return folder.claims(articleId).stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The section with claims about money that rest on one unnamed source alone. */
  void anonymousMoney() throws IOException {
    int count = survey.anonymousMoneyCount();
    html.open("section", "id", "unnamed-money", "class", "relation-list alone");
    html.open("h2")
        .text("Money on one unnamed source ")
        .element("span", "" + count, "class", "count")
        .close();
    html.element(
        "p",
        count == 0
            ? "No amount rests on people whom the outlet does not name alone."
            : "Amounts that only people whom the outlet does not name vouch for, and nothing else found here backs.",
        "class",
        "lead");
    html.open("div", "class", "sides");
    for (Survey.Found found : survey.anonymousMoney()) {
      ArticleView article = new ArticleView(folder.article(found.articleId()));
      ClaimMarks marks = new ClaimMarks(article);
      for (ClaimEntry claim : claim(found.articleId(), found.claimId()).stream().toList()) {
        html.open("div", "class", "side");
        heading(claim, article);
        marks.excerpt(claim).write(html, article, marks.of(List.of(claim)));
        facts.saidBy(claim, article);
        facts.value(claim);
        html.close();
      }
    }
    html.close();
    if (count > survey.anonymousMoney().size()) {
      html.element(
          "p",
          (count - survey.anonymousMoney().size()) + " more are in claims.jsonl.",
          "class",
          "note");
    }
    html.close().newline();
  }
}
