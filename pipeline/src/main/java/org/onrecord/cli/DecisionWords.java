package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.onrecord.review.CarriedDecision.State;
import org.onrecord.review.Verdict;

/** A reviewer's decision in words, apart from what the program says of a claim. */
final class DecisionWords {

  private DecisionWords() {}

  /**
   * A section of lines for a terminal; empty where nobody has decided.
   *
   * @param decision as in {@code claims.jsonl}
   */
  static String section(JsonNode decision) {
    if (decision.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nWhat a reviewer decided\n");
    line(text, "Decision", verdict(decision.path("verdict").asText()));
    line(text, "Counts", state(decision.path("state").asText()));
    line(text, "Note", decision.path("note").asText());
    line(text, "Reviewer", decision.path("reviewer").asText());
    line(text, "Decided", decision.path("decided").asText());
    return text.toString();
  }

  private static String verdict(String name) {
    return name.equals(Verdict.ACCEPT.wireName()) ? "accepted" : "rejected";
  }

  private static String state(String name) {
    return name.equals(State.CURRENT.wireName())
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
