package org.onrecord.report;

import org.onrecord.text.Span;

/**
 * A stretch of text that the report marks.
 *
 * @param id the anchor of its first piece, or empty
 */
record Mark(Span span, Kind kind, String id) {

  /** What is marked, the outermost first where spans are equal. */
  enum Kind {
    CONTENT("span", "what", "what"),
    CLAIM("span", "claim", ""),
    SOURCE("span", "who", "who"),
    CUE("span", "how", "how"),
    TIME("span", "time", ""),
    AMOUNT("span", "amount", ""),
    DIFFERS("mark", "differs", "");

    final String tag;
    final String cssClass;

    /** A small word shown with the mark, or empty. */
    final String label;

    Kind(String tag, String cssClass, String label) {
      this.tag = tag;
      this.cssClass = cssClass;
      this.label = label;
    }
  }

  Mark(Span span, Kind kind) {
    this(span, kind, "");
  }
}
