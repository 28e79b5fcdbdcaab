package org.onrecord.time;

import java.io.Serializable;

/**
 * What a relative time counts from.
 *
 * @param text the words of the anchor in the article, or empty for the published date
 * @param date ISO 8601, or empty when unknown
 */
public record Anchor(Kind kind, String text, String date) implements Serializable {

  public static final Anchor NONE = new Anchor(Kind.NONE, "", "");

  /** Kinds of anchors. */
  public enum Kind {
    PUBLISHED,
    EVENT,
    EXPLICIT,
    NONE
  }
}
