package org.onrecord.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula (CWE-1236; OWASP, "CSV Injection"): an
 * apostrophe in front makes it text.
 */
final class SpreadsheetCell {

  /** What starts a formula, also in full width and behind white space or invisible characters. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\t\\r\\n]|[\\s\\h\\p{Cf}]*[=+\\-@＝＋－＠]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private SpreadsheetCell() {}

  static String harmless(String cell) {
    return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
