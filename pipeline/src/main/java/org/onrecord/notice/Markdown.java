package org.onrecord.notice;

import java.util.regex.Pattern;

/**
 * Words of others as text of CommonMark and GitHub's dialect, behind something else on a line: what
 * they hold is neither link, picture, markup nor formula, and calls nobody.
 */
final class Markdown {

  /** What begins something within a line; {@code $} begins a formula in some programs. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>~|&#$!]");

  /** Addresses become links without any sign. */
  private static final Pattern ADDRESS = Pattern.compile("(?i):(?=//)|(?<=\\bwww)\\.");

  private static final Pattern CALL = Pattern.compile("@");

  /** Chat programs look for names behind the sign and know no escape; this has no width. */
  private static final String APART = "@\u200B";

  private Markdown() {}

  /** The words on one line, and not long. */
  static String of(String words) {
    String text = SIGNS.matcher(Phrase.of(words)).replaceAll("\\\\$0");
    text = ADDRESS.matcher(text).replaceAll("\\\\$0");
    return CALL.matcher(text).replaceAll(APART);
  }
}
