package org.onrecord.report;

/**
 * How much one page may hold, so that the report of a large run still opens in a browser.
 *
 * @param listed most entries in each list of the front page
 * @param text most UTF-16 code units of article text among the articles shown in full
 */
record ReportLimits(int listed, long text) {

  static final ReportLimits DEFAULT = new ReportLimits(150, 2_000_000);
}
