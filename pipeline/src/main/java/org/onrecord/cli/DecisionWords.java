package org.onrecord.cli;

import org.onrecord.review.Verdict;
import org.onrecord.runfolder.RecordedDecision;

/** A reviewer's decision in words, apart from what the program says of a claim. */
final class DecisionWords {

  private DecisionWords() {}

  /** A section of lines for a terminal. */
  static String section(RecordedDecision decision) {
    StringBuilder text = new StringBuilder("\nWhat a reviewer decided\n");
    line(text, "Decision", decision.verdict() == Verdict.ACCEPT ? "accepted" : "rejected");
    line(text, "Counts", counts(decision));
    line(text, "Note", decision.note());
    line(text, "Reviewer", decision.reviewer());
    line(text, "Decided", decision.decided());
    return text.toString();
  }

  private static String counts(RecordedDecision decision) {
    return decision.counts()
        ? "yes: what is said of the claim, and why, is as it was"
        : "no, look again: what is said of the claim, or why, has changed since";
  }

  private static void line(StringBuilder text, String name, String words) {
    // Neither more lines than one nor anything that a terminal obeys.
    String line = words.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    if (!line.isEmpty()) {
      text.append("  %-12s %s\n".formatted(name, line));
    }
  }
}
