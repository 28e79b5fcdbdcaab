package org.onrecord.entity;

import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;

/** Whether a word's letters, tag and label let it be part of a name. */
final class NameShapes {

  private final DocumentWords words;

  NameShapes(DocumentWords words) {
    this.words = words;
  }

  boolean isNameLike(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String word = token.text();
    boolean capital = NameText.startsUpper(word) || NameText.hasInnerCapital(word);
    if (!Character.isLetterOrDigit(word.codePointAt(0)) || isAddress(word)) {
      return false;
    }
    if (token.label() != Label.NONE) {
      return capital && !isInitialVerb(sentence, at)
          || Character.isDigit(word.codePointAt(0)) && at > 0;
    }
    if (!capital || token.tag().startsWith("PRP") || token.tag().equals("DT")) {
      return false;
    }
    return token.isProperNoun()
        || NameText.hasInnerCapital(word)
        || isUnexplained(sentence, at, token);
  }

  /** A capital that neither the place in the sentence nor the kind of word explains. */
  private boolean isUnexplained(Sentence sentence, int at, Token token) {
    boolean titleCase = words.isTitleCased(sentence);
    boolean unexplained = !DocumentWords.isInitial(sentence, at) && !titleCase;
    if (token.isNoun() || token.tag().equals("FW")) {
      return unexplained || NameText.isAllCaps(token.text()) && !titleCase;
    }
    return unexplained
        && token.tag().startsWith("JJ")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).isProperNoun();
  }

  /** "Said Lee:", "Notice Lee" at the start of a sentence. */
  private static boolean isInitialVerb(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isVerb()
        && DocumentWords.isInitial(sentence, at)
        && (Grammar.isSpeechVerb(token) || !GivenNames.all().contains(token.text()))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).label() == token.label();
  }

  /** Web addresses and handles of social media. */
  private static boolean isAddress(String word) {
    return word.indexOf('@') >= 0 || word.indexOf('/') >= 0 || word.indexOf('=') >= 0;
  }
}
