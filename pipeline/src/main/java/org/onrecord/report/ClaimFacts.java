package org.onrecord.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RecordedDecision;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.time.TimeExpression;

/** Writes what is known of one claim: who said it, its value, its status, its relations. */
final class ClaimFacts {

  private final Html html;
  private final Survey survey;

  ClaimFacts(Html html, Survey survey) {
    this.html = html;
    this.survey = survey;
  }

  void saidBy(ClaimEntry claim, ArticleView article) {
    html.open("p", "class", "said-by").element("span", "Attribution ", "class", "key");
    html.text(source(claim, article));
    article
        .attribution(claim.attributionId())
        .ifPresent(a -> html.text(" ").element("span", "· " + manner(a), "class", "manner"));
    html.close();
  }

  /** Who said it, through all the mouths it went; never empty. */
  static String source(ClaimEntry claim, ArticleView article) {
    String chain = new AttributionWords(article).chain(claim.attributionId());
    return chain.isEmpty() ? withoutAttribution(claim) : chain;
  }

  /** Never puts words into the outlet's mouth because a record is missing. */
  private static String withoutAttribution(ClaimEntry claim) {
    if (!claim.attributionId().isEmpty()) {
      return "not known: the article has no attribution " + claim.attributionId();
    }
    return claim.bucket() == Bucket.UNATTRIBUTED
        ? "the outlet itself; no source is named"
        : "not told beyond “" + Words.label("bucket", claim.bucket().wireName()) + "”";
  }

  /** Through which channel it was said, and whether it is quoted. */
  static String manner(Attribution attribution) {
    String manner = attribution.direct() ? "quoted word for word" : "in the outlet’s words";
    String channel =
        attribution.channel().isEmpty() ? "" : Words.spelt(attribution.channel()) + ", ";
    return channel + manner;
  }

  /** The normalised value and what kind of assertion it is. */
  void value(ClaimEntry claim) {
    html.open("p", "class", "value");
    html.element("span", Words.label("kind", claim.kind()), "class", "kind");
    String value = ValueWords.of(claim);
    if (!value.isEmpty()) {
      html.text(" ").element("strong", value);
    }
    String summary = summary(claim);
    if (!summary.isEmpty()) {
      html.text(" ").element("span", summary, "class", "triple");
    }
    html.close();
    for (TimeExpression time : claim.times()) {
      String basis = TimeWords.basis(time);
      if (!basis.isEmpty()) {
        html.element(
            "p", Words.spelt(basis.substring(0, 1)) + basis.substring(1) + ".", "class", "note");
      }
    }
  }

  /** Subject, predicate and object; empty where the claim has none. */
  static String summary(ClaimEntry claim) {
    String predicate = (claim.negated() ? "not " : "") + claim.predicate();
    String triple =
        Stream.of(Words.list(claim.subject()), predicate.strip(), Words.list(claim.object()))
            .filter(part -> !part.isEmpty())
            .reduce((left, right) -> left + " · " + right)
            .orElse("");
    String modality = Words.labelOrNone("modality", claim.modality());
    return modality.isEmpty() ? triple : triple + " (" + modality + ")";
  }

  void status(ClaimEntry claim) {
    html.open("p", "class", "status").open("span", "class", "chip " + chipClass(claim.status()));
    html.text(Words.label("status", claim.status())).close();
    List<String> because = reasonsOfItsOwn(claim);
    if (!because.isEmpty()) {
      html.text(" ").element("span", String.join(" ", because), "class", "reasons");
    }
    String change = survey.isFirstRun() ? "" : Words.labelOrNone("change", claim.change());
    if (!change.isEmpty()) {
      html.text(" ").element("span", change, "class", "change");
    }
    html.close();
    claim.decision().ifPresent(this::decision);
  }

  /** The reasons that do not stand once more at the relations that {@link #relations} lists. */
  private List<String> reasonsOfItsOwn(ClaimEntry claim) {
    Set<String> listed =
        survey.relationsOf(claim.id()).stream()
            .limit(survey.limits().together())
            .map(RelationEntry::reason)
            .collect(Collectors.toSet());
    return claim.reasons().stream()
        .filter(reason -> !listed.contains(reason))
        .map(Words::sentence)
        .toList();
  }

  private static String chipClass(String status) {
    return status.matches("[a-z_]{1,30}") ? status : "other";
  }

  private void decision(RecordedDecision decision) {
    html.open("p", "class", decision.counts() ? "decision" : "decision again");
    html.element("strong", decision.counts() ? "A reviewer decided. " : "Look again. ");
    html.text(
        Words.label("verdict", decision.verdict().wireName())
            + (decision.reviewer().isEmpty() ? "" : " by " + decision.reviewer())
            + " on "
            + TimeWords.day(decision.decided().substring(0, 10))
            + (decision.note().isEmpty() ? "." : ": “" + decision.note() + "”."));
    html.text(decision.counts() ? "" : " Claim or evidence is not what it was then.").close();
  }

  /** Links to what backs or contradicts a claim, each with its reason. */
  void relations(ClaimEntry claim) {
    List<RelationEntry> relations = survey.relationsOf(claim.id());
    if (relations.isEmpty()) {
      return;
    }
    int most = survey.limits().together();
    html.open("ul", "class", "relations");
    relations.stream().limit(most).forEach(relation -> relation(claim, relation));
    if (relations.size() > most) {
      html.element(
          "li", (relations.size() - most) + " more are in relations.jsonl.", "class", "note");
    }
    html.close();
  }

  private void relation(ClaimEntry claim, RelationEntry relation) {
    html.open("li", "class", chipClass(relation.kind()));
    html.element("span", label(claim, relation) + " ", "class", "key");
    List<String> others = relation.claims().stream().filter(id -> !id.equals(claim.id())).toList();
    String joint = "";
    for (String other : others.subList(0, Math.min(others.size(), survey.limits().together()))) {
      html.text(joint);
      link(other);
      joint = "; ";
    }
    html.element("span", " " + relation.reason(), "class", "reasons").close();
  }

  /** The newer value and the answer stand first in their relations. */
  static String label(ClaimEntry claim, RelationEntry relation) {
    boolean first = relation.claims().indexOf(claim.id()) == 0;
    return switch (relation.kind()) {
      case "supersedes" -> Words.label("relation", first ? "supersedes" : "superseded");
      case "responds" -> Words.label("relation", first ? "responds" : "answered");
      default -> Words.label("relation", relation.kind());
    };
  }

  /** A claim named by its words, as a link where the page holds it. */
  void link(String claimId) {
    Optional<Digest> known = survey.digest(claimId);
    if (known.isEmpty()) {
      html.text(elsewhere(claimId));
      return;
    }
    Digest digest = known.get();
    if (survey.showsInFull(digest.articleId())) {
      html.element("a", "“" + digest.words() + "”", "href", "#" + Anchors.claim(claimId));
    } else {
      html.text("“" + digest.words() + "”");
    }
    html.element("span", " " + digest.where(), "class", "where");
  }

  /** What the run folder names without holding it; the reason of its relation gives the words. */
  static String elsewhere(String id) {
    return id.startsWith("f")
        ? "an entry of the list of facts, " + id
        : "a claim of an earlier run, " + id;
  }
}
