package org.onrecord.attribution;

/**
 * A channel that the text names beside a cue.
 *
 * @param name the kind of channel as written into the run folder, or empty for none
 * @param words the words that name it, for the reviewer
 */
record Channel(Reach reach, String name, String words) {

  /** Whom a channel reaches. */
  enum Reach {
    SOCIAL,
    PUBLIC,
    INTERVIEW,
    NONE
  }

  static final Channel NONE = new Channel(Reach.NONE, "", "");

  boolean isKnown() {
    return reach != Reach.NONE;
  }
}
