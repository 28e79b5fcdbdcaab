package org.onrecord.report;

/**
 * How much one page may hold, so that the report of a large run still opens in a browser.
 *
 * @param listed most entries in each list of the front page
 * @param together most claims in one entry of such a list, and most relations listed at one claim
 * @param page about how many characters of page the articles shown in full may take
 */
record ReportLimits(int listed, int together, long page) {

  static final ReportLimits DEFAULT = new ReportLimits(150, 8, 2_000_000);
}
