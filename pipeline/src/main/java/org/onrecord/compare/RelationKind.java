package org.onrecord.compare;

import java.util.Locale;

/** How two claims stand to each other. */
public enum RelationKind {
  /** Both say the same. */
  SAME,
  /** Both cannot be right. */
  CONFLICT,
  /** The first tells a later state of what the second tells. */
  SUPERSEDES,
  /** The first is an answer of somebody whom the second concerns. */
  RESPONDS;

  /** The name in the run folder, such as {@code same}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
