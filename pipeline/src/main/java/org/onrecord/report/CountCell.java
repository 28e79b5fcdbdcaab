package org.onrecord.report;

/** A cell of a table with a number of claims, which leads to them where there is a list. */
final class CountCell {

  private CountCell() {}

  /**
   * Writes it.
   *
   * @param status whose claims are counted, or "all"
   * @param filter the list's filter that leaves just these, as an address has it
   */
  static void write(Html html, int count, String status, String filter) {
    String name = status.equals("all") ? "All" : Words.label("status", status);
    html.open("td", "class", (count == 0 ? "number zero " : "number ") + status, "data-name", name);
    if (count == 0) {
      html.text("–").close();
    } else {
      html.element("span", Words.number(count), "data-filter", filter).close();
    }
  }
}
