package org.onrecord.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.EarlierEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;

/** The front page's lists of claims that belong together: conflicts, agreement, newer values. */
final class RelationSections {

  private final Html html;
  private final RunFolder folder;
  private final Survey survey;
  private final ClaimSides sides;

  RelationSections(Html html, RunFolder folder, Survey survey) {
    this.html = html;
    this.folder = folder;
    this.survey = survey;
    this.sides = new ClaimSides(html, folder, survey);
  }

  /** One section with all relations of a kind; nothing where there is none. */
  void write(String kind, String id, String title, String lead) throws IOException {
    List<RelationGroup> groups = survey.groups(kind);
    if (groups.isEmpty()) {
      return;
    }
    html.open("section", "id", id, "class", "relation-list " + kind);
    heading(title, groups.size());
    html.element("p", lead, "class", "lead");
    for (RelationGroup group :
        groups.subList(0, Math.min(groups.size(), survey.limits().listed()))) {
      group(group);
    }
    more(groups.size() - survey.limits().listed(), "relations.jsonl");
    html.close().newline();
  }

  private void heading(String title, int count) {
    html.open("h2")
        .text(title + " ")
        .element("span", Words.number(count), "class", "count")
        .close();
  }

  private void more(int leftOut, String file) {
    if (leftOut > 0) {
      html.element(
          "p",
          Words.number(leftOut)
              + " more are in the list of claims (with JavaScript) and in "
              + file
              + ".",
          "class",
          "note");
    }
  }

  private void group(RelationGroup group) throws IOException {
    int most = survey.limits().together();
    html.open("div", "class", "relation");
    if (group.isNew() && !survey.isFirstRun()) {
      html.element("p", "New since the last run", "class", "change");
    }
    because(group.relations().get(0).reason());
    List<ClaimEntry> claims = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String id : group.claims().subList(0, Math.min(most, group.claims().size()))) {
      claim(id).ifPresentOrElse(claims::add, () -> unknown.add(id));
    }
    html.open("div", "class", "sides");
    boolean contradict = group.relations().get(0).kind().equals("conflict");
    for (ClaimEntry claim : claims) {
      sides.write(claim, contradict ? claims : List.of());
    }
    for (String id : unknown) {
      elsewhere(id);
    }
    html.close();
    more(group.claims().size() - most, "relations.jsonl");
    new AmountAxis(html).write(claims);
    compared(group, most);
    html.close().newline();
  }

  /** A claim of an earlier run, or an entry of the list of facts. */
  private void elsewhere(String id) throws IOException {
    html.open("div", "class", "side");
    EarlierEntry claim = folder.earlier().get(id);
    if (claim == null) {
      html.element("p", Words.capitalised(ClaimFacts.elsewhere(id)) + ".");
    } else {
      String bucket = claim.bucket().wireName();
      html.open("p", "class", "side-head");
      html.element("span", Words.label("bucket", bucket), "class", "bucket " + bucket);
      html.element("span", " " + claim.published() + " ", "class", "where");
      html.text(claim.articleId() + ", of an earlier run").close();
      html.element("blockquote", "“" + claim.words() + "”");
      html.element("p", "Said by " + claim.source() + ".", "class", "note");
    }
    html.close();
  }

  private void because(String reason) {
    html.element("p", reason, "class", "because");
  }

  /** What was set against what; of several relations also the other reasons. */
  private void compared(RelationGroup group, int most) {
    List<RelationEntry> relations = group.relations();
    Set<String> rest = new LinkedHashSet<>();
    for (RelationEntry relation : relations.subList(0, Math.min(most, relations.size()))) {
      rest.add(relation.reason() + " Compared: " + Comparison.of(relation) + ".");
    }
    compared(Comparison.of(relations.get(0)));
    if (rest.size() > 1) {
      html.open("details").element("summary", "Every comparison, " + rest.size()).open("ul");
      rest.forEach(line -> html.element("li", line, "class", "note"));
      html.close().close();
    }
  }

  private void compared(String what) {
    html.open("p", "class", "note compared").element("span", "Compared ", "class", "key");
    html.text(what).close();
  }

  private Optional<ClaimEntry> claim(String id) throws IOException {
    Optional<Digest> digest = survey.digest(id);
    return digest.isEmpty() ? Optional.empty() : claim(digest.get().articleId(), id);
  }

  private Optional<ClaimEntry> claim(String articleId, String id) throws IOException {
    return folder.claims(articleId).stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The claims about money that rest on one unnamed source alone; nothing where none does. */
  void anonymousMoney() throws IOException {
    int count = survey.anonymousMoneyCount();
    if (count == 0) {
      return;
    }
    html.open("section", "id", "unnamed-money", "class", "relation-list alone");
    heading("Money on one unnamed source", count);
    html.element(
        "p",
        "Amounts that only people whom the outlet does not name vouch for, and nothing else found here backs.",
        "class",
        "lead");
    html.open("div", "class", "sides");
    for (Survey.Found found : survey.anonymousMoney()) {
      for (ClaimEntry claim : claim(found.articleId(), found.claimId()).stream().toList()) {
        sides.write(claim, List.of());
      }
    }
    html.close();
    more(count - survey.anonymousMoney().size(), "claims.jsonl");
    html.close().newline();
  }
}
