package org.onrecord.write;

import java.util.Locale;

/** Keys that sort lines by article id, then start, then end, then the record's own id. */
final class SortKey {

  /** Sorts before every character that an id can hold, so that no id is confused with a longer. */
  private static final char SEPARATOR = '\0';

  private SortKey() {}

  /**
   * @param start offset of the record's first word, in any unit that the whole table shares
   */
  static String of(String articleId, int start, int end, String id) {
    return articleId
        + SEPARATOR
        + String.format(Locale.ROOT, "%010d%c%010d", start, SEPARATOR, end)
        + SEPARATOR
        + id;
  }

  static String of(String... parts) {
    return String.join(String.valueOf(SEPARATOR), parts);
  }
}
