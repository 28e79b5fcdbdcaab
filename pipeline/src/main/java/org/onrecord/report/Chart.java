package org.onrecord.report;

import java.util.Locale;

/**
 * Small drawings in SVG without words: the numbers stand in the table around them. They stretch to
 * the room they get.
 */
final class Chart {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 10;

  private final Html html;

  Chart(Html html) {
    this.html = html;
  }

  /**
   * One bar, cut into the statuses.
   *
   * @param most the count that takes the whole width
   * @param name what a reader hears who does not see it
   */
  void bar(Tally tally, String bucket, int most, String name) {
    html.open(
        "svg",
        "class",
        "shares",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        name);
    int before = 0;
    for (Words.Word status : Words.of("status")) {
      int count =
          bucket.isEmpty() ? tally.ofStatus(status.name()) : tally.of(bucket, status.name());
      if (count > 0) {
        segment(status.name(), before, count, most);
      }
      before += count;
    }
    html.close();
  }

  private void segment(String status, int before, int count, int most) {
    html.open(
            "rect",
            "class",
            status,
            "x",
            share(before, most),
            "y",
            "0",
            "width",
            share(count, most),
            "height",
            "" + HEIGHT)
        .element("title", count + " " + Words.label("status", status).toLowerCase(Locale.ROOT))
        .close();
  }

  private static String share(int count, int most) {
    return String.format(Locale.ROOT, "%.1f", (double) WIDTH * count / Math.max(1, most));
  }
}
