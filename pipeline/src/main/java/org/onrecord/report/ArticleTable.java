package org.onrecord.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of articles with what was found in each. */
final class ArticleTable {

  private static final int FEW_ARTICLES = 400;
  private final Html html;
  private final Survey survey;

  /** The statuses that claims of this run have, which are those that the bars are cut into. */
  private final List<String> statuses;

  ArticleTable(Html html, Survey survey) {
    this.html = html;
    this.survey = survey;
    this.statuses =
        Words.of("status").stream()
            .map(Words.Word::name)
            .filter(status -> survey.tally().ofStatus(status) > 0)
            .toList();
  }

  void write() {
    html.open("h2").text("Articles ");
    html.element("span", Words.number(survey.articles().size()), "class", "count").close();
    if (!survey.articles().isEmpty()) {
      table(survey.articles().subList(0, Math.min(FEW_ARTICLES, survey.articles().size())));
    }
    long leftOut =
        survey.articles().stream().filter(line -> !survey.showsInFull(line.articleId())).count();
    if (leftOut > 0) {
      html.element(
          "p",
          Words.count(leftOut, "article is", "articles are")
              + " left out below to keep this page small; the list of claims (with JavaScript), claims.csv and"
              + " claims.jsonl have them all.",
          "class",
          "note");
    }
  }

  private void table(List<Survey.Line> lines) {
    int most = lines.stream().mapToInt(line -> line.tally().all()).max().orElse(0);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Articles")
        .open("table", "class", "toc stack")
        .open("thead")
        .open("tr");
    html.element("th", "Article", "scope", "col");
    statuses.forEach(
        status ->
            html.element("th", Words.label("status", status), "scope", "col", "class", "number"));
    html.element("th", "All", "scope", "col", "class", "number");
    html.element("th", "Share", "scope", "col", "class", "chart");
    html.close().close().open("tbody");
    lines.forEach(line -> row(line, most));
    html.close().close().close();
  }

  private void row(Survey.Line line, int most) {
    html.open("tr").open("th", "scope", "row");
    if (survey.showsInFull(line.articleId())) {
      html.element("a", line.heading(), "href", "#" + Anchors.article(line.articleId()));
    } else {
      html.text(line.heading());
    }
    html.element("span", line.where(), "class", "meaning").close();
    String filter = "article=" + filterValue(line.articleId());
    for (String status : statuses) {
      CountCell.write(html, line.tally().ofStatus(status), status, filter + "&status=" + status);
    }
    CountCell.write(html, line.tally().all(), "all", filter);
    html.open("td", "class", "chart");
    new Chart(html).bar(line.tally(), "", most, line.tally().all() + " claims by status");
    html.close().close();
  }

  /**
   * As {@code state.js} writes a value: what looks like a negation has an equals sign before it.
   */
  private static String filterValue(String value) {
    String plain = value.startsWith("!") || value.startsWith("=") ? "=" + value : value;
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }
}
