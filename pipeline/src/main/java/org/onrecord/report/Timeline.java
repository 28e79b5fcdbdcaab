package org.onrecord.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.report.DatedClaims.Dated;

/** Dated claims on a line, each as long as its date is vague, and the same in a table. */
final class Timeline {

  private static final int WIDTH = 1000;
  private static final int LANE = 9;

  /** So much room stays free between two claims in a lane. */
  private static final double GAP = 9;

  private final Html html;
  private final Survey survey;
  private final List<Dated> claims;

  Timeline(Html html, Survey survey) {
    this.html = html;
    this.survey = survey;
    this.claims = survey.dated().shown();
  }

  void write() {
    html.open("section", "id", "timeline").open("h2").text("Timeline ");
    html.element("span", "" + survey.dated().all(), "class", "count").close();
    if (claims.isEmpty()) {
      html.element("p", "No claim has a date that could be fixed.", "class", "lead")
          .close()
          .newline();
      return;
    }
    html.element("p", lead(), "class", "lead");
    drawing();
    table();
    html.close().newline();
  }

  private String lead() {
    int leftOut = survey.dated().all() - claims.size();
    return "When it happened or will happen, as the claims have it; a line is as long as the date is vague."
        + (leftOut == 0
            ? ""
            : " "
                + leftOut
                + " more are in the list of claims and in claims.csv; those that others speak of come first here.");
  }

  private void drawing() {
    Scale scale = Scale.of(claims);
    List<Double> lanes = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Dated claim : claims) {
      places.add(lane(lanes, scale.x(claim.earliest()), scale.x(claim.latest())));
    }
    int height = LANE * (lanes.size() + 1);
    html.open("figure", "class", "timeline");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "height",
        "" + Math.min(320, 12 + 2 * height),
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        claims.size() + " dated claims; the table below has them all");
    for (int i = 0; i < claims.size(); i++) {
      line(claims.get(i), scale, LANE * (lanes.size() - places.get(i)));
    }
    html.close().open("figcaption", "class", "ends");
    scale.labels().forEach(label -> html.element("span", label));
    html.close().close();
    html.open("p", "class", "colours");
    Words.of("status").stream()
        .filter(status -> claims.stream().anyMatch(c -> c.status().equals(status.name())))
        .forEach(status -> html.element("span", status.label(), "class", "chip " + status.name()));
    html.close();
  }

  /** The first lane with room, which it takes. */
  private static int lane(List<Double> lanes, double from, double to) {
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane) + GAP > from) {
      lane++;
    }
    if (lane == lanes.size()) {
      lanes.add(to);
    } else {
      lanes.set(lane, to);
    }
    return lane;
  }

  private void line(Dated claim, Scale scale, int y) {
    html.open(
            "line",
            "class",
            claim.status(),
            "x1",
            number(scale.x(claim.earliest())),
            "x2",
            number(scale.x(claim.latest())),
            "y1",
            "" + y,
            "y2",
            "" + y)
        .element("title", claim.value() + ": " + claim.words())
        .close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void table() {
    html.open("details").element("summary", "The same as a table");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region")
        .open("table", "class", "dates")
        .element("caption", "Dated claims", "class", "key")
        .open("thead")
        .open("tr");
    for (String head : List.of("Date", "Claim", "Article", "Status")) {
      html.element("th", head, "scope", "col");
    }
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
    html.close().close().close().close();
  }

  /** Days as places on the line. */
  private record Scale(LocalDate from, LocalDate to) {

    static Scale of(List<Dated> claims) {
      LocalDate from =
          claims.stream().map(c -> day(c.earliest())).min(LocalDate::compareTo).orElseThrow();
      LocalDate to =
          claims.stream().map(c -> day(c.latest())).max(LocalDate::compareTo).orElseThrow();
      return new Scale(from, to.isAfter(from) ? to : from.plusDays(1));
    }

    /** A date may name a day that its month does not have. */
    private static LocalDate day(String date) {
      YearMonth month = YearMonth.parse(date.substring(0, 7));
      return month.atDay(Math.min(Integer.parseInt(date.substring(8)), month.lengthOfMonth()));
    }

    double x(String date) {
      return 8
          + (WIDTH - 16.0)
              * ChronoUnit.DAYS.between(from, day(date))
              / ChronoUnit.DAYS.between(from, to);
    }

    List<String> labels() {
      LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
      return List.of(from, middle, to).stream().map(d -> TimeWords.day(d.toString())).toList();
    }
  }
}
