package org.onrecord.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.report.DatedClaims.Dated;

/**
 * Dated claims above an axis: a line for each, or, of many, a column for each period. Places are in
 * percent of the width, so that nothing is distorted on a narrow page.
 */
final class TimelineDrawing {

  private static final int LANE = 11;
  private static final int COLUMNS = 120;
  private static final int AXIS = 26;
  private static final double GAP = 0.9;

  private final Html html;
  private final TimeAxis axis;

  TimelineDrawing(Html html, TimeAxis axis) {
    this.html = html;
    this.axis = axis;
  }

  void lines(List<Dated> claims) {
    List<Double> lanes = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Dated claim : claims) {
      places.add(lane(lanes, axis.x(claim.from()), axis.x(claim.until())));
    }
    int base = LANE * (lanes.size() + 1);
    open(base, Words.count(claims.size(), "dated claim", "dated claims"));
    for (int i = 0; i < claims.size(); i++) {
      line(claims.get(i), base - LANE * (places.get(i) + 1));
    }
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

  private void line(Dated claim, int y) {
    String height = "" + y;
    html.open(
            "line",
            "class",
            "claim " + claim.status(),
            "x1",
            percent(axis.x(claim.from())),
            "x2",
            percent(axis.x(claim.until())),
            "y1",
            height,
            "y2",
            height)
        .element("title", claim.value() + ": " + claim.words())
        .close();
  }

  void columns(List<DatedClaims.Period> periods) {
    int most = periods.stream().mapToInt(DatedClaims.Period::all).max().orElse(1);
    open(COLUMNS + LANE, "Dated claims by period");
    for (DatedClaims.Period period : periods) {
      double from = axis.x(period.from().atDay(1));
      double width = axis.x(next(period.to())) - from;
      double y = COLUMNS + LANE;
      for (Words.Word status : Words.of("status")) {
        int count = period.of(status.name());
        if (count > 0) {
          double height = (double) COLUMNS * count / most;
          y -= height;
          column(status, count, period.name(), from, width, y, height);
        }
      }
    }
    html.close();
  }

  private static LocalDate next(YearMonth month) {
    return month.plusMonths(1).atDay(1);
  }

  private void column(
      Words.Word status, int count, String period, double x, double width, double y, double high) {
    html.open(
            "rect",
            "class",
            status.name(),
            "x",
            percent(x),
            "width",
            percent(width),
            "y",
            number(y),
            "height",
            number(high))
        .element("title", period + ": " + count + " " + status.label().toLowerCase(Locale.ROOT))
        .close();
  }

  /** Opens the drawing with its axis, {@code base} pixels high above the axis. */
  private void open(int base, String name) {
    html.open(
        "svg",
        "height",
        "" + (base + AXIS),
        "role",
        "img",
        "aria-label",
        name + "; the table below has them all");
    for (TimeAxis.Tick tick : axis.ticks()) {
      String x = percent(tick.x());
      html.open("line", "class", "tick", "x1", x, "x2", x, "y1", "0", "y2", "" + (base + 5))
          .close();
      html.element("text", tick.label(), "x", x, "y", "" + (base + 20));
    }
    String y = "" + base;
    html.open("line", "class", "base", "x1", "0", "x2", "100%", "y1", y, "y2", y).close();
  }

  private static String percent(double value) {
    return number(value) + "%";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
