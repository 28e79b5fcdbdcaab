package org.onrecord.facts;

import java.util.Map;

/**
 * One line of a table that a user wrote.
 *
 * @param place the file's path and the line, for messages
 * @param label the file's name and the line, for readers of a run
 * @param cells by column; absent and blank ones are left out
 */
record Row(String place, String label, Map<String, String> cells) {

  Row {
    cells = Map.copyOf(cells);
  }

  /** The cell, or empty. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return cells.containsKey(column);
  }

  /** The cell of a column that every line needs. */
  String required(String column, String example) throws BadReferenceException {
    if (!has(column)) {
      throw wrong("no " + column + "; write one, such as " + example);
    }
    return cell(column);
  }

  /**
   * @param what is wrong, and behind a semicolon what to write instead
   */
  BadReferenceException wrong(String what) {
    return new BadReferenceException(place + ": " + what);
  }
}
