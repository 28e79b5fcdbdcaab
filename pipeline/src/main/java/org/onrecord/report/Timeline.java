package org.onrecord.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.report.DatedClaims.Dated;
import org.onrecord.report.DatedClaims.Period;

/** When it happened or will happen, as the claims have it: a drawing, and the same in a table. */
final class Timeline {

  private static final int YEARS_TOLD = 8;

  private final Html html;
  private final Survey survey;
  private final DatedClaims dated;

  Timeline(Html html, Survey survey) {
    this.html = html;
    this.survey = survey;
    this.dated = survey.dated();
  }

  void write() {
    if (dated.all() == 0) {
      return;
    }
    html.open("section", "id", "timeline").open("h2").text("Timeline ");
    html.element("span", Words.number(dated.all()), "class", "count").close();
    TimeAxis axis = TimeAxis.of(dated.starts());
    if (dated.showsEach()) {
      lines(axis);
    } else {
      columns(axis);
    }
    html.close().newline();
  }

  private void lines(TimeAxis axis) {
    lead("a line is as long as the date is vague.");
    List<Dated> inside = dated.shown().stream().filter(claim -> axis.holds(claim.month())).toList();
    // A vague date may reach beyond the last start, but no further than the axis is long.
    YearMonth end =
        inside.stream()
            .map(claim -> YearMonth.from(claim.until()))
            .filter(month -> month.isBefore(axis.to().plusMonths(Math.max(12, axis.months()))))
            .max(YearMonth::compareTo)
            .orElse(axis.to());
    html.open("figure", "class", "timeline");
    new TimelineDrawing(html, axis.reaching(end)).lines(inside);
    html.close();
    key();
    beyond(axis);
    html.open("details").element("summary", "The same as a table");
    claims(dated.shown());
    html.close();
  }

  private void columns(TimeAxis axis) {
    List<Period> periods = dated.periods(axis);
    lead("each is counted where its date begins.");
    html.open("figure", "class", "timeline");
    new TimelineDrawing(html, axis).columns(periods);
    html.close();
    key();
    beyond(axis);
    html.open("details").element("summary", "The same as a table");
    periods(periods);
    html.close();
    if (!dated.shown().isEmpty()) {
      html.open("details").element("summary", "Dated claims that others speak of");
      claims(dated.shown());
      html.close();
    }
  }

  private void lead(String how) {
    html.element(
        "p", "When it happened or will happen, as the claims have it; " + how, "class", "lead");
  }

  private void key() {
    html.open("p", "class", "colours");
    Words.of("status").stream()
        .filter(status -> dated.has(status.name()))
        .forEach(status -> html.element("span", status.label(), "class", "chip " + status.name()));
    html.close();
  }

  /** What is too far away to be drawn. */
  private void beyond(TimeAxis axis) {
    beyond(
        axis.before(),
        "before " + TimeWords.month(axis.from()),
        dated.starts().headMap(axis.from(), false),
        "date=.." + axis.from().minusMonths(1).atEndOfMonth());
    beyond(
        axis.after(),
        "after " + TimeWords.month(axis.to()),
        dated.starts().tailMap(axis.to(), false),
        "date=" + axis.to().plusMonths(1).atDay(1) + "..");
  }

  private void beyond(int count, String where, Map<YearMonth, Integer> months, String filter) {
    if (count == 0) {
      return;
    }
    Map<Integer, Integer> years = new TreeMap<>();
    months.forEach((month, claims) -> years.merge(month.getYear(), claims, Integer::sum));
    List<String> told =
        years.entrySet().stream()
            .map(year -> year.getKey() + (year.getValue() > 1 ? " (" + year.getValue() + ")" : ""))
            .collect(Collectors.toCollection(ArrayList::new));
    if (told.size() > YEARS_TOLD) {
      List<String> last = told.subList(told.size() - YEARS_TOLD / 2, told.size());
      told = new ArrayList<>(told.subList(0, YEARS_TOLD / 2));
      told.add("…");
      told.addAll(last);
    }
    html.open("p", "class", "note beyond");
    html.element("span", Words.number(count) + " " + where, "data-filter", filter);
    html.text(", not drawn: " + String.join(", ", told) + ".").close();
  }

  private void periods(List<Period> periods) {
    List<Words.Word> statuses =
        Words.of("status").stream().filter(status -> dated.has(status.name())).toList();
    table("Dated claims by period");
    html.element("th", "Period", "scope", "col");
    statuses.forEach(s -> html.element("th", s.label(), "scope", "col", "class", "number"));
    html.element("th", "All", "scope", "col", "class", "number").close().close().open("tbody");
    for (Period period : periods) {
      html.open("tr").open("th", "scope", "row");
      html.element("span", period.name(), "data-filter", "date=" + period.range()).close();
      statuses.forEach(s -> number(period.of(s.name()), s.label()));
      number(period.all(), "All");
      html.close();
    }
    html.close().close().close();
  }

  private void number(int count, String name) {
    html.element(
        "td",
        count == 0 ? "–" : Words.number(count),
        "class",
        count == 0 ? "number zero" : "number",
        "data-name",
        name);
  }

  private void claims(List<Dated> claims) {
    table("Dated claims");
    List.of("Date", "Claim", "Article", "Status")
        .forEach(head -> html.element("th", head, "scope", "col"));
    html.close().close().open("tbody");
    for (Dated claim : claims) {
      html.open("tr").element("td", claim.value()).open("td");
      if (survey.showsInFull(claim.articleId())) {
        html.element("a", claim.words(), "href", "#" + Anchors.claim(claim.claimId()));
      } else {
        html.text(claim.words());
      }
      html.close().element("td", claim.where());
      html.element("td", Words.label("status", claim.status())).close();
    }
    html.close().close().close();
  }

  private void table(String caption) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
        .open("table", "class", "dates stack")
        .element("caption", caption, "class", "key")
        .open("thead")
        .open("tr");
  }
}
