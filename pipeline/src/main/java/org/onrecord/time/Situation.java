package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against: its place in the sentence, the published date, the story.
 */
record Situation(
    Words words,
    int from,
    int to,
    Optional<LocalDate> published,
    Direction direction,
    Story story,
    Events events) {

  private static final int REACH = 20;

  int sentence() {
    return words.sentence();
  }

  Anchor publishedAnchor() {
    return published
        .map(day -> new Anchor(Anchor.Kind.PUBLISHED, "", day.toString()))
        .orElse(Anchor.NONE);
  }

  /**
   * Whether a figure of the time is told, which may be over: "expects a loss in the third quarter",
   * "third-quarter sales".
   */
  boolean tellsResults() {
    boolean attributive = words.at(to).isNoun() || isBehind("for") && !isSet();
    if (attributive || isBehind("by")) {
      return attributive;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (words.at(i).isVerb()) {
        boolean passive = words.at(i).tag().equals("VBN");
        return !passive && Vocabulary.shared().tellsResults(words.at(i));
      }
    }
    return true;
  }

  /** "set for the third quarter", "scheduled for the third quarter". */
  private boolean isSet() {
    int before = words.is(from - 1, "for") ? from - 2 : from - 3;
    return Vocabulary.shared().looksAhead(words.at(before));
  }

  private boolean isBehind(String preposition) {
    return words.is(from - 1, preposition) || words.is(from - 2, preposition);
  }

  /** Whether the sentence tells figures, so that "a year ago" is what they are compared with. */
  boolean tellsFigures() {
    for (int i = Math.max(0, from - REACH); i < Math.min(words.size(), to + REACH); i++) {
      if (Vocabulary.shared().isFigure(words.at(i))) {
        return true;
      }
    }
    return false;
  }
}
