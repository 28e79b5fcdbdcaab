package org.onrecord.attribution;

import java.util.Locale;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** Compares the words of a sentence with those of a lexicon's phrase. */
final class Words {

  private Words() {}

  /** Whether the phrase, lower case, stands at the token; case does not matter. */
  static boolean standAt(Sentence sentence, int at, String[] phrase) {
    if (at + phrase.length > sentence.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!lower(sentence.token(at + i)).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /** In lower case; "X." at the end of a sentence is the letter X. */
  static String lower(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return lower.length() == 2 && lower.endsWith(".") ? lower.substring(0, 1) : lower;
  }
}
