package org.onrecord.report;

import java.util.List;
import org.onrecord.runfolder.GoneEntry;

/** What is new, changed and gone since the run before. */
final class Changes {

  private final Html html;
  private final Survey survey;
  private final List<GoneEntry> gone;
  private final boolean hasLedger;

  /**
   * @param hasLedger whether the run looked for earlier ones
   */
  Changes(Html html, Survey survey, List<GoneEntry> gone, boolean hasLedger) {
    this.html = html;
    this.survey = survey;
    this.gone = gone;
    this.hasLedger = hasLedger;
  }

  void write() {
    Tally tally = survey.tally();
    html.open("section", "id", "changes");
    if (survey.isFirstRun()) {
      html.element(
              "p",
              hasLedger
                  ? "No earlier run knew any of these claims: the next one will tell what is new."
                  : "This run kept no ledger, so nothing can be told apart as new.",
              "class",
              "lead")
          .close()
          .newline();
      return;
    }
    html.element("h2", "Since the last run");
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
      html.text(Words.number(count));
    } else {
      html.element("span", Words.number(count), "data-filter", filter);
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
