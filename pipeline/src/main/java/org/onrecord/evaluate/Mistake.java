package org.onrecord.evaluate;

/**
 * One thing that was missed, made up or found with a wrong value.
 *
 * @param articleId the article, sentence or case of the gold file
 * @param gold what the gold file says, empty for something made up
 * @param predicted what was found, empty for something missed
 * @param sentence the sentence around, on one line, with the place between « and »
 * @param why what kept it from counting
 */
public record Mistake(
    String articleId, Kind kind, String gold, String predicted, String sentence, String why) {

  /** Kinds of mistakes. */
  public enum Kind {
    MISSED,
    SPURIOUS,
    WRONG
  }
}
