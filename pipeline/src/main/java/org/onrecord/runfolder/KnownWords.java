package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * What can be known of an article's text where a run has left it out: the words of its spans at
 * their places, and between them an ellipsis. So all that is shown of an article is shown in the
 * same way, with less around it.
 */
final class KnownWords {

  private static final char UNKNOWN = '\0';

  /** So little can be left out without a sign: a space, or a space with a stop. */
  private static final int UNTOLD = 2;

  /** Behind more than this a sentence of its own begins. */
  private static final int WITHIN_SENTENCE = 60;

  private char[] text = new char[0];

  /** Takes the words of every span in a record of the article. */
  void addAll(JsonNode node) {
    JsonNode utf16 = node.path("utf16");
    if (utf16.size() == 2) {
      add(utf16.get(0).asInt(), utf16.get(1).asInt(), node.path("text").asText(""));
    }
    node.forEach(this::addAll);
  }

  /**
   * Puts words at their place.
   *
   * @param words of that length, or empty when only the place is known
   */
  private void add(int start, int end, String words) {
    if (start < 0 || end < start || !words.isEmpty() && words.length() != end - start) {
      throw new IllegalArgumentException(
          "a span from " + start + " to " + end + " cannot hold «" + words + "»");
    }
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, text.length));
    }
    words.getChars(0, words.length(), text, start);
  }

  /** The text as far as the last span reaches. */
  String text() {
    char[] shown = text.clone();
    for (int at = 0; at < shown.length; at++) {
      if (shown[at] == UNKNOWN) {
        int end = at;
        while (end < shown.length && shown[end] == UNKNOWN) {
          end++;
        }
        fill(shown, at, end);
      }
    }
    return new String(shown);
  }

  private static void fill(char[] shown, int from, int to) {
    Arrays.fill(shown, from, to, ' ');
    if (to - from > UNTOLD) {
      shown[from + 1] = '…';
    }
    if (to - from > WITHIN_SENTENCE) {
      shown[from + 2] = '\n';
      shown[from + 3] = '\n';
    }
  }
}
