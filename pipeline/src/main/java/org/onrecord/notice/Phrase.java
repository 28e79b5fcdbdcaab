package org.onrecord.notice;

/**
 * Words of articles and files as they can stand in a plain-text mail: on one line, and not long.
 */
final class Phrase {

  private static final int LONGEST = 280;

  private Phrase() {}

  static String of(String words) {
    String line =
        words
            .replaceAll("\\s+", " ")
            // Neither what a terminal obeys nor what turns the direction of what follows.
            .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "")
            .strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " …";
  }

  /** A name of the run folder in words. */
  static String spelt(String wireName) {
    return wireName.replace('_', ' ');
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
