package org.onrecord.annotate.model;

import java.util.Arrays;

/**
 * What a word looks like, with a sign for each class of characters. Of a word of more than four
 * characters the first two and the last two keep their places; those between are put in order, and
 * each is kept once. A name of a Greek letter within a word is one character.
 */
public final class WordShapes {

  private static final int KEPT = 2;

  /** The one is not among them: CoreNLP leaves it out as well. */
  private static final String CHINESE_DIGITS = "二三四五六七八九十零〇百千万亿兩○◯";

  private static final String[] GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
    "omicron", "rho", "sigma", "tau", "upsilon", "omega"
  };

  private interface Classes {
    char of(char character);
  }

  private WordShapes() {}

  /** The shape that CoreNLP names "chris2": only letters and digits lose what they are. */
  public static String plain(String word) {
    return shape(word, WordShapes::plainClass);
  }

  /** The shape that CoreNLP names "chris4": each character is one of a class of Unicode. */
  public static String unicode(String word) {
    return shape(word, WordShapes::unicodeClass);
  }

  private static String shape(String word, Classes classes) {
    int length = word.length();
    StringBuilder shape = new StringBuilder(length);
    int first = 0;
    int last = 0;
    for (int at = 0; at < length; at++) {
      int greek = greek(word, at);
      shape.append(greek > 0 ? 'g' : classes.of(word.charAt(at)));
      first = at < KEPT ? shape.length() : first;
      last = at < length - KEPT ? shape.length() : last;
      at += Math.max(greek - 1, 0);
    }
    return length <= 2 * KEPT ? shape.toString() : sorted(shape, first, last);
  }

  private static String sorted(StringBuilder shape, int first, int last) {
    if (last <= first) {
      return shape.toString();
    }
    char[] middle = new char[last - first];
    shape.getChars(first, last, middle, 0);
    Arrays.sort(middle);
    int kept = 0;
    for (char next : middle) {
      if (kept == 0 || middle[kept - 1] != next) {
        middle[kept++] = next;
      }
    }
    return shape.replace(first, last, new String(middle, 0, kept)).toString();
  }

  /**
   * @return the length of the name that begins there, or 0
   */
  private static int greek(String word, int at) {
    for (String name : GREEK) {
      if (word.startsWith(name, at)) {
        return name.length();
      }
    }
    return 0;
  }

  private static char plainClass(char character) {
    return Character.isDigit(character) ? 'd' : cased(character, character);
  }

  private static char cased(char character, char otherwise) {
    if (Character.isLowerCase(character)) {
      return 'x';
    }
    boolean upper = Character.isUpperCase(character) || Character.isTitleCase(character);
    return upper ? 'X' : otherwise;
  }

  private static char unicodeClass(char character) {
    return switch (character) {
      case '第' -> 'o';
      case '年', '月', '日' -> 'D';
      default -> CHINESE_DIGITS.indexOf(character) >= 0 ? 'd' : classOfType(character);
    };
  }

  private static char classOfType(char character) {
    int type = Character.getType(character);
    if (isNumber(type)) {
      return 'd';
    }
    char cased = cased(character, ' ');
    if (cased != ' ') {
      return cased;
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return 's';
    }
    return sign(character, type);
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static char sign(char character, int type) {
    return switch (type) {
      case Character.OTHER_LETTER -> 'c';
      case Character.CURRENCY_SYMBOL -> '$';
      case Character.MATH_SYMBOL -> '+';
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
      case Character.START_PUNCTUATION -> '(';
      case Character.END_PUNCTUATION -> ')';
      case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
      case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
      case Character.CONNECTOR_PUNCTUATION -> '_';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.OTHER_PUNCTUATION -> character == '\'' || character == '%' ? character : '.';
      default -> 'q';
    };
  }
}
