package org.onrecord.attribution;

/**
 * A channel that the text names beside a cue.
 *
 * @param name the kind of channel as written into the run folder, or empty for none
 * @param words the words that name it, for the reviewer
 * @param isCarried whether an earlier sentence names it, not the cue's own
 */
record Channel(Reach reach, String name, String words, boolean isCarried) {

  /** Whom a channel reaches. */
  enum Reach {
    SOCIAL,
    PUBLIC,
    INTERVIEW,
    NONE
  }

  static final Channel NONE = new Channel(Reach.NONE, "", "");

  /** A channel that the sentence itself names. */
  Channel(Reach reach, String name, String words) {
    this(reach, name, words, false);
  }

  /** The same channel, for what its user says in a later sentence. */
  Channel carried() {
    return new Channel(reach, name, words, true);
  }

  /** This one, or the other where that reaches further. */
  Channel widest(Channel other) {
    return other.reach.compareTo(reach) < 0 ? other : this;
  }

  /** The words that name it, for a reviewer. */
  String evidence() {
    return "«" + words + "»" + (isCarried ? ", named in a sentence before" : "");
  }

  /** Whether it is a text: one speaks on a network, on air or on a call, but in a report. */
  boolean isText() {
    return name.equals("report") || name.equals("lawsuit") || name.equals("statement");
  }

  boolean isKnown() {
    return reach != Reach.NONE;
  }
}
