package org.onrecord.read.html;

import java.util.regex.Pattern;

/** White space and odd characters as a browser shows them. */
final class Spaces {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private Spaces() {}

  /** Runs of white space, no-break spaces too, become one space; hints for hyphenation go. */
  static String collapse(String text) {
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
  }

  /** Half a surrogate pair, as a reference or an escape can write it, becomes U+FFFD. */
  static String wellFormed(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  static String onOneLine(String text) {
    return collapse(text).strip();
  }
}
