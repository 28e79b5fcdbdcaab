package org.onrecord.write;

/** Whether a run folder holds the text of its articles. */
public enum FullText {
  KEPT,
  /**
   * Left out, and with it the words of what sources said: together they could be most of an
   * article. The words of claims, sources, cues, names and values stay, since they are the result.
   */
  LEFT_OUT
}
