package org.onrecord.entity;

import java.util.Locale;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** How names are written: keys that compare spellings of one name, and what its letters tell. */
final class NameText {

  private NameText() {}

  /**
   * The same for two spellings of one name: white space collapsed, no full stops, straight
   * apostrophes, no leading article, no possessive at the end.
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean space = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = key.length() > 0;
      } else if (c != '.' || insideWord(name, i)) {
        if (space) {
          key.append(' ');
          space = false;
        }
        key.append(straight(c));
      }
    }
    return withoutPossessive(withoutArticle(key.toString()));
  }

  /** "Amazon.com" keeps its full stop, "U.S." and "Corp." lose theirs. */
  private static boolean insideWord(String name, int at) {
    return at > 1
        && at + 2 < name.length()
        && Character.isLowerCase(name.charAt(at - 1))
        && Character.isLowerCase(name.charAt(at + 1));
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  private static String withoutArticle(String key) {
    return key.length() > 4 && key.regionMatches(true, 0, "the ", 0, 4) ? key.substring(4) : key;
  }

  private static String withoutPossessive(String key) {
    return key.endsWith("'") && key.length() > 1 ? key.substring(0, key.length() - 1) : key;
  }

  /** The words of a sentence from one token to another, one blank where the text has a gap. */
  static String of(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean gap = i > first && sentence.token(i - 1).span().end() < token.span().start();
      text.append(gap ? " " : "").append(token.text());
    }
    return text.toString();
  }

  static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** A capital after the first letter beside small letters, as in "eBay" or "YouTube". */
  static boolean hasInnerCapital(String word) {
    boolean lower = false;
    boolean inner = false;
    if (word.indexOf('-') >= 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      lower |= Character.isLowerCase(word.charAt(i));
      inner |= i > 0 && Character.isUpperCase(word.charAt(i));
    }
    return lower && inner;
  }

  /** Two or more letters, all capitals. */
  static boolean isAllCaps(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return letters >= 2;
  }

  static boolean isLowerCase(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.codePointAt(0));
  }

  /** "NEW YORK" as "New York"; other spellings stay. */
  static String calm(String key) {
    if (key.length() < 5 || !isAllCaps(key)) {
      return key;
    }
    StringBuilder calm = new StringBuilder(key.toLowerCase(Locale.ROOT));
    for (int i = 0; i < calm.length(); i++) {
      boolean wordStart = i == 0 || !Character.isLetter(calm.charAt(i - 1));
      boolean possessive = i + 1 == calm.length() && i > 0 && calm.charAt(i - 1) == '\'';
      if (wordStart && !possessive) {
        calm.setCharAt(i, Character.toUpperCase(calm.charAt(i)));
      }
    }
    return calm.toString();
  }
}
