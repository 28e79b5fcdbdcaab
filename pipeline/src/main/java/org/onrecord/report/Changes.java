package org.onrecord.report;

import java.util.List;
import org.onrecord.runfolder.GoneEntry;

/** What is new, changed and gone since the run before. */
final class Changes {

  private final Html html;
  private final Survey survey;
  private final List<GoneEntry> gone;

  Changes(Html html, Survey survey, List<GoneEntry> gone) {
    this.html = html;
    this.survey = survey;
    this.gone = gone;
  }

  void write() {
    Tally tally = survey.tally();
    html.open("section", "id", "changes").element("h2", "Since the last run");
    if (survey.tally().isFirstRun() && gone.isEmpty()) {
      html.element(
              "p",
              tally.ofChange("new") == 0
                  ? "This run was not compared with an earlier one."
                  : "All of it is new: no earlier run knew any of these claims.",
              "class",
              "lead")
          .close()
          .newline();
      return;
    }
    html.open("dl", "class", "figures");
    figure(tally.ofChange("new"), "new", "change=new");
    figure(tally.ofChange("changed"), "changed", "change=changed");
    figure(tally.ofChange("unchanged"), "unchanged", "change=unchanged");
    figure(gone.size(), "gone", "");
    long conflicts = survey.groups("conflict").stream().filter(RelationGroup::isNew).count();
    figure((int) conflicts, conflicts == 1 ? "new conflict" : "new conflicts", "");
    html.close();
    goneList();
    html.close().newline();
  }

  private void figure(int count, String name, String filter) {
    html.open("div").element("dt", name).open("dd");
    if (filter.isEmpty() || count == 0) {
      html.text("" + count);
    } else {
      html.element("span", "" + count, "data-filter", filter);
    }
    html.close().close();
  }

  private void goneList() {
    if (gone.isEmpty()) {
      return;
    }
    int most = survey.limits().listed();
    html.element("h3", "No longer in their articles", "class", "small").open("ul", "class", "gone");
    for (GoneEntry claim : gone.subList(0, Math.min(most, gone.size()))) {
      html.open("li").text("“" + Words.shortened(claim.words(), 200) + "”");
      html.element(
          "span",
          " "
              + Words.label("bucket", claim.bucket().wireName())
              + (claim.source().isEmpty() ? "" : ", " + claim.source())
              + ", "
              + claim.articleId(),
          "class",
          "where");
      survey
          .digest(claim.replacedBy())
          .ifPresent(now -> html.element("p", "Now: “" + now.words() + "”", "class", "replaced"));
      html.close();
    }
    html.close();
    if (gone.size() > most) {
      html.element("p", gone.size() - most + " more are in gone.jsonl.", "class", "note");
    }
  }
}
