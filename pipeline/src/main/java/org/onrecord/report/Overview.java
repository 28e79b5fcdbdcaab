package org.onrecord.report;

import java.util.List;
import org.onrecord.runfolder.RejectedEntry;

/** The head of the page: what was read, what came out, and what the words mean. */
final class Overview {

  private final Html html;
  private final Survey survey;
  private final List<RejectedEntry> rejected;

  Overview(Html html, Survey survey, List<RejectedEntry> rejected) {
    this.html = html;
    this.survey = survey;
    this.rejected = rejected;
  }

  /** The page's headline. */
  static String headline(Survey survey) {
    int conflicting = survey.groups("conflict").size();
    return Words.count(survey.tally().all(), "claim", "claims")
        + " in "
        + Words.count(survey.articles().size(), "article", "articles")
        + ", "
        + (conflicting == 0 ? "no conflicts" : Words.count(conflicting, "conflict", "conflicts"));
  }

  void head(Colophon colophon) {
    html.open("header", "class", "masthead");
    html.element("p", "Onrecord", "class", "kicker").element("h1", headline(survey));
    colophon.dataAsOf(survey.articles());
    html.element(
        "p",
        "Who said it, through which channel, how much, when, and what backs or contradicts it. The report tells how"
            + " claims stand to each other. It never tells which one is true.",
        "class",
        "deck");
    if (!rejected.isEmpty()) {
      html.open("p", "class", "deck unread");
      html.element("a", Words.count(rejected.size(), "input", "inputs"), "href", "#rejected");
      html.text(" could not be read.").close();
    }
    navigation(colophon.decided());
    legend();
    html.close().newline();
  }

  private void navigation(int decided) {
    html.open("nav", "aria-label", "Sections").open("ul");
    item("#conflicts", "Conflicts", survey.groups("conflict").size());
    item("#unnamed-money", "Money on one unnamed source", survey.anonymousMoneyCount());
    item("#corroborated", "Corroborated", survey.groups(Survey.CORROBORATED).size());
    item("#timeline", "Timeline", survey.dated().all());
    item("#precision", "What reviewers found", decided);
    item("#articles", "Articles", survey.articles().size());
    item("#rejected", "Not read", rejected.size());
    html.close().close();
  }

  private void item(String href, String label, int count) {
    if (count == 0) {
      return;
    }
    html.open("li").open("a", "href", href).text(label + " ");
    html.element("span", Words.number(count), "class", "count").close().close();
  }

  /** Claims by bucket and status, with one line on each word. */
  void table() {
    Tally tally = survey.tally();
    html.open("section", "id", "overview").element("h2", "Claims by channel and status");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Counts")
        .open("table", "class", "stack")
        .open("thead")
        .open("tr");
    html.element("th", "How the words reached the reader", "scope", "col");
    for (Words.Word status : Words.of("status")) {
      html.element("th", status.label(), "scope", "col", "class", "number");
    }
    html.element("th", "All", "scope", "col", "class", "number");
    html.element("th", "Share", "scope", "col", "class", "chart");
    html.close().close().open("tbody");
    for (Words.Word bucket : Words.of("bucket")) {
      html.open("tr")
          .open("th", "scope", "row")
          .element("span", bucket.label(), "class", "bucket " + bucket.name());
      html.element("span", bucket.meaning(), "class", "meaning").close();
      for (Words.Word status : Words.of("status")) {
        CountCell.write(
            html,
            tally.of(bucket.name(), status.name()),
            status.name(),
            "bucket=" + bucket.name() + "&status=" + status.name());
      }
      CountCell.write(html, tally.ofBucket(bucket.name()), "all", "bucket=" + bucket.name());
      bar(bucket.name(), bucket.label());
      html.close();
    }
    html.open("tr", "class", "total").element("th", "All", "scope", "row");
    Words.of("status")
        .forEach(
            s -> CountCell.write(html, tally.ofStatus(s.name()), s.name(), "status=" + s.name()));
    CountCell.write(html, tally.all(), "all", "view=claims");
    bar("", "All");
    html.close().close().close().close();
    html.open("dl", "class", "words");
    for (Words.Word status : Words.of("status")) {
      html.open("div")
          .open("dt")
          .element("span", status.label(), "class", "chip " + status.name())
          .close();
      html.element("dd", status.meaning()).close();
    }
    html.close().close().newline();
  }

  private void bar(String bucket, String name) {
    Tally tally = survey.tally();
    int most = bucket.isEmpty() ? tally.all() : largestBucket();
    html.open("td", "class", "chart");
    new Chart(html).bar(tally, bucket, most, name + ": claims by status");
    html.close();
  }

  private int largestBucket() {
    return Words.of("bucket").stream()
        .mapToInt(bucket -> survey.tally().ofBucket(bucket.name()))
        .max()
        .orElse(0);
  }

  private void legend() {
    html.open("p", "class", "legend").text("In every excerpt ");
    html.element("span", "the source", "class", "who", "data-label", "who")
        .text(" is underlined twice, ");
    html.element("span", "the words that attribute", "class", "how", "data-label", "how")
        .text(" are dotted, ");
    html.element("span", "what was said", "class", "what", "data-label", "what")
        .text(" is tinted; ");
    html.element("span", "US$5 million", "class", "amount").text(" and ");
    html.element("span", "last May", "class", "time").text(" are a value found in it, and ");
    html.element("mark", "a value that differs", "class", "differs")
        .text(" stands in a frame.")
        .close();
  }

  void rejected() {
    if (rejected.isEmpty()) {
      return;
    }
    html.open("section", "id", "rejected").open("h2").text("Not read ");
    html.element("span", Words.number(rejected.size()), "class", "count").close();
    html.element(
        "p",
        "Nothing is known about these inputs. What to do stands beside each.",
        "class",
        "lead");
    html.open("dl", "class", "rejected");
    for (RejectedEntry entry :
        rejected.subList(0, Math.min(rejected.size(), survey.limits().listed()))) {
      html.open("div").element("dt", entry.file());
      html.open("dd")
          .text(entry.message())
          .element("span", " " + entry.stage() + ": " + entry.error(), "class", "where");
      html.close().close();
    }
    html.close();
    if (rejected.size() > survey.limits().listed()) {
      html.element("p", "The rest is in rejected.jsonl.", "class", "note");
    }
    html.close().newline();
  }
}
