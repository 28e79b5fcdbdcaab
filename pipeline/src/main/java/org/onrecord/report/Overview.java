package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.runfolder.RejectedEntry;

/** The head of the page: what was read, what came out, and what the words mean. */
final class Overview {

  private static final int FEW_ARTICLES = 400;

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

  void head() {
    html.open("header", "class", "masthead");
    html.element("p", "Onrecord", "class", "kicker").element("h1", headline(survey));
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
    navigation();
    legend();
    html.close().newline();
  }

  private void navigation() {
    html.open("nav", "aria-label", "Sections").open("ul");
    item("#conflicts", "Conflicts", survey.groups("conflict").size());
    item("#corroborated", "Corroborated", survey.groups(Survey.CORROBORATED).size());
    item("#unnamed-money", "Money on one unnamed source", survey.anonymousMoneyCount());
    item("#articles", "Articles", survey.articles().size());
    if (!rejected.isEmpty()) {
      item("#rejected", "Not read", rejected.size());
    }
    html.close().close();
  }

  private void item(String href, String label, int count) {
    html.open("li").open("a", "href", href).text(label + " ");
    html.element("span", "" + count, "class", "count").close().close();
  }

  /** Claims by bucket and status, with one line on each word. */
  void table() {
    Tally tally = survey.tally();
    html.open("section", "id", "overview").element("h2", "Claims by channel and status");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Counts")
        .open("table")
        .open("thead")
        .open("tr");
    html.element("th", "How the words reached the reader", "scope", "col");
    for (Words.Word status : Words.of("status")) {
      html.element("th", status.label(), "scope", "col", "class", "number");
    }
    html.element("th", "All", "scope", "col", "class", "number").close().close().open("tbody");
    for (Words.Word bucket : Words.of("bucket")) {
      html.open("tr")
          .open("th", "scope", "row")
          .element("span", bucket.label(), "class", "bucket " + bucket.name());
      html.element("span", bucket.meaning(), "class", "meaning").close();
      for (Words.Word status : Words.of("status")) {
        cell(tally.of(bucket.name(), status.name()), status.name());
      }
      cell(tally.ofBucket(bucket.name()), "all");
      html.close();
    }
    html.open("tr", "class", "total").element("th", "All", "scope", "row");
    Words.of("status").forEach(status -> cell(tally.ofStatus(status.name()), status.name()));
    cell(tally.all(), "all");
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

  private void cell(int count, String status) {
    html.element(
        "td",
        count == 0 ? "–" : "" + count,
        "class",
        (count == 0 ? "number zero " : "number ") + status);
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

  /** The list of articles, and for those that are not shown in full where to find them. */
  void articleList() {
    html.element("h2", "Articles").open("ol", "class", "toc");
    for (Survey.Line line :
        survey.articles().subList(0, Math.min(FEW_ARTICLES, survey.articles().size()))) {
      html.open("li");
      if (survey.showsInFull(line.articleId())) {
        html.element("a", line.heading(), "href", "#" + Anchors.article(line.articleId()));
      } else {
        html.text(line.heading());
      }
      html.element("span", " " + line.where() + " · " + counts(line), "class", "where").close();
    }
    html.close();
    long leftOut =
        survey.articles().stream().filter(line -> !survey.showsInFull(line.articleId())).count();
    if (leftOut > 0) {
      html.element(
          "p",
          Words.count(leftOut, "article is", "articles are")
              + " left out below to keep this page small; claims.csv and claims.jsonl have all claims.",
          "class",
          "note");
    }
  }

  private static String counts(Survey.Line line) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(line.tally().all(), "claim", "claims"));
    for (String status : List.of("conflicting", "corroborated")) {
      int count = line.tally().ofStatus(status);
      if (count > 0) {
        parts.add(count + " " + Words.label("status", status).toLowerCase(Locale.ROOT));
      }
    }
    return String.join(", ", parts);
  }

  void rejected() {
    if (rejected.isEmpty()) {
      return;
    }
    html.open("section", "id", "rejected").open("h2").text("Not read ");
    html.element("span", "" + rejected.size(), "class", "count").close();
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

  /** Which program wrote the page; nothing that differs from run to run. */
  void foot(JsonNode manifest) {
    List<String> parts = new ArrayList<>();
    JsonNode program = manifest.path("program");
    parts.add(("Onrecord " + program.path("version").asText("")).strip());
    for (String part : List.of("beam", "corenlp")) {
      String version = manifest.path("versions").path(part).asText("");
      if (!version.isEmpty()) {
        parts.add(Words.label("program", part) + " " + version);
      }
    }
    html.open("footer").element("p", String.join(" · ", parts));
    html.element(
            "p",
            "Every claim carries its stable id; the same files give the same page, byte for byte.")
        .close();
  }
}
