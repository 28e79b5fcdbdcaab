package org.onrecord.time;

/** Where a word such as "last" or "that" points from its base. */
enum Pointer {
  /** No word: the tense decides. */
  NONE(0, false),
  THIS(0, false),
  LAST(-1, false),
  NEXT(1, false),
  /** "that year", "the same day": the one told last. */
  SAME(0, true),
  /** "the previous month": one before what was told last. */
  PREVIOUS(-1, true),
  /** "the following month": one after what was told last. */
  FOLLOWING(1, true),
  /** "the latest quarter": the last one that is over. */
  LATEST(-1, false);

  private final int step;
  private final boolean anaphoric;

  Pointer(int step, boolean anaphoric) {
    this.step = step;
    this.anaphoric = anaphoric;
  }

  int step() {
    return step;
  }

  /** Whether it counts from a time told before and not from the published date. */
  boolean isAnaphoric() {
    return anaphoric;
  }
}
