package org.onrecord.write;

import org.onrecord.article.Rejection;

/** Renders the lines of {@code rejected.jsonl}. */
public final class RejectionJson {

  private RejectionJson() {}

  /** The rejection's line, sorted by file, then stage. */
  public static Line line(Rejection rejection) {
    String json =
        JsonLine.of(
            line -> {
              line.text("file", rejection.file());
              line.text("stage", rejection.stage());
              line.text("error", rejection.error());
              line.text("message", rejection.message());
            });
    return new Line(
        Table.REJECTED, SortKey.of(rejection.file(), rejection.stage(), rejection.error()), json);
  }
}
