package org.onrecord.compare;

import java.util.Locale;

/** How far apart the claims of a relation stand. */
public enum Scope {
  SENTENCE,
  ARTICLE,
  ARCHIVE,
  /** One of them is an entry of the newsroom's list of facts. */
  FACTS;

  /** The name in the run folder, such as {@code article}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
