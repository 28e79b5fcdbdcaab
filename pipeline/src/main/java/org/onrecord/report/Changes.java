package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.runfolder.GoneEntry;

/** What is new, changed and gone since the run before, and what a reader looks for in vain. */
final class Changes {

  private final Html html;
  private final Survey survey;
  private final List<GoneEntry> gone;
  private final boolean hasLedger;
  private final Map<String, String> places;

  /**
   * @param hasLedger whether the run looked for earlier ones
   */
  Changes(Html html, Survey survey, List<GoneEntry> gone, boolean hasLedger) {
    this.html = html;
    this.survey = survey;
    this.gone = gone;
    this.hasLedger = hasLedger;
    this.places =
        survey.articles().stream()
            .collect(Collectors.toMap(Survey.Line::articleId, Survey.Line::where));
  }

  void write() {
    html.open("section", "id", "changes");
    List<String> absences = new ArrayList<>();
    if (survey.isFirstRun()) {
      absences.add(
          hasLedger
              ? "No earlier run knew any of these claims: the next one will tell what is new."
              : "This run kept no ledger, so nothing can be told apart as new.");
    } else {
      sinceTheLastRun(survey.tally());
    }
    absences.addAll(Absences.of(survey));
    if (!absences.isEmpty()) {
      html.element("p", String.join(" ", absences), "class", "lead absences");
    }
    html.close().newline();
  }

  private void sinceTheLastRun(Tally tally) {
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
    List<List<String>> told = gone.stream().map(this::told).distinct().toList();
    html.element("h3", "No longer in their articles", "class", "small").open("ul", "class", "gone");
    for (List<String> claim : told.subList(0, Math.min(most, told.size()))) {
      html.open("li").text(claim.get(0)).element("span", " " + claim.get(1), "class", "where");
      if (!claim.get(2).isEmpty()) {
        html.element("p", claim.get(2), "class", "replaced");
      }
      html.close();
    }
    html.close();
    if (told.size() > most) {
      html.element("p", told.size() - most + " more are in gone.jsonl.", "class", "note");
    }
  }

  /** A claim's words, its place and what stands there now: the same for several of one sentence. */
  private List<String> told(GoneEntry claim) {
    String source = claim.source().isEmpty() ? "" : ", " + claim.source();
    return List.of(
        "“" + Words.shortened(claim.words(), 200) + "”",
        Words.label("bucket", claim.bucket().wireName()) + source + ", " + place(claim),
        survey.digest(claim.replacedBy()).map(now -> "Now: “" + now.words() + "”").orElse(""));
  }

  private String place(GoneEntry claim) {
    return places.getOrDefault(claim.articleId(), claim.articleId());
  }
}
