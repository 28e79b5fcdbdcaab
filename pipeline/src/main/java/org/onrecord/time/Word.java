package org.onrecord.time;

import org.onrecord.annotate.Token.Label;
import org.onrecord.text.Span;

/**
 * A piece of a token: "mid-1990s" is {@code mid}, {@code -}, {@code 1990}, {@code s}.
 *
 * @param text the wording
 * @param lower the wording in lower case with straight apostrophes
 * @param tag the part of speech of the token that it belongs to
 * @param glued whether no white space stands before it
 */
record Word(
    String text, String lower, String tag, String lemma, Label label, Span span, boolean glued) {

  /** Stands before the first and after the last word of a sentence. */
  static final Word NONE = new Word("", "", "", "", Label.NONE, new Span(0, 0), false);

  boolean is(String... words) {
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isHyphen() {
    return lower.equals("-") || lower.equals("\u2010") || lower.equals("\u2011");
  }

  boolean isDash() {
    return isHyphen() || lower.equals("\u2013") || lower.equals("\u2014") || lower.equals("--");
  }

  boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isCapital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean endsInLetterOrDigit() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  boolean isDigits() {
    return !lower.isEmpty()
        && lower.length() <= 9
        && lower.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number that the digits write, -1 for anything else. */
  int digits() {
    return isDigits() ? Integer.parseInt(lower) : -1;
  }

  boolean isDigits(int length) {
    return lower.length() == length && isDigits();
  }
}
