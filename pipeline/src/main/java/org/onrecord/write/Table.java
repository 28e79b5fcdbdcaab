package org.onrecord.write;

import java.util.Locale;

/** The files of a run folder that hold one record a line. */
public enum Table {
  ARTICLES,
  CLAIMS,
  RELATIONS,
  REJECTED;

  public String fileName() {
    return wireName() + ".jsonl";
  }

  /** The name in counts and file names, such as {@code articles}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
