package org.onrecord.write;

import java.util.Locale;

/** The files of a run folder that hold one record a line. */
public enum Table {
  ARTICLES,
  CLAIMS,
  RELATIONS,
  /** Claims of earlier runs that relations of this one name. */
  EARLIER,
  /** Claims that edited articles do not hold any more. */
  GONE,
  REJECTED;

  public String fileName() {
    return wireName() + ".jsonl";
  }

  /** The name in counts and file names, such as {@code articles}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
