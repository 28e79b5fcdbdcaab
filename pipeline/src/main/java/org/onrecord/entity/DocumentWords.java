package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Block;

/** What the article's spelling tells: small words, sentence starts, headlines, quotations. */
final class DocumentWords {

  private static final int FEWEST_WORDS = 2;
  private static final int SHORTEST_VERB = 3;

  private final Set<String> lowerCase = new HashSet<>();
  private final Map<String, Integer> standalone = new HashMap<>();
  private final List<boolean[]> quoted = new ArrayList<>();
  private final List<Boolean> titleCase = new ArrayList<>();

  DocumentWords(AnnotatedText text) {
    Quotations quotations = new Quotations();
    for (Sentence sentence : text.sentences()) {
      quoted.add(quotations.inside(sentence));
      titleCase.add(isTitleCase(sentence, mayBeHeadline(text, sentence)));
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.token(i).text();
        if (NameText.isLowerCase(word)) {
          lowerCase.add(word);
        } else if (!isHyphenated(sentence, i)) {
          standalone.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isHyphenated(Sentence sentence, int at) {
    return (at > 0 && isHyphen(sentence, at - 1))
        || (at + 1 < sentence.size() && isHyphen(sentence, at + 1));
  }

  /** Whether the token is a hyphen that touches the tokens at both sides. */
  static boolean isHyphen(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return (token.text().equals("-") || token.text().equals("\u2011"))
        && at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).span().end() == token.span().start()
        && token.span().end() == sentence.token(at + 1).span().start();
  }

  /**
   * Whether a sentence is written like a headline: capitals on words that are neither names nor
   * first words, or, where headlines stand, on nearly all words; and no verb in small letters.
   */
  private static boolean isTitleCase(Sentence sentence, boolean headlinePlace) {
    int[] all = new int[2];
    int[] unnamed = new int[2];
    int letters = 0;
    int shouted = 0;
    for (Token token : sentence.tokens()) {
      String word = token.text();
      if (!Character.isLetter(word.codePointAt(0))) {
        continue;
      }
      letters++;
      shouted += NameText.isAllCaps(word) ? 1 : 0;
      boolean capital = NameText.startsUpper(word);
      if (word.length() >= SHORTEST_VERB && token.isVerb() && !capital) {
        return false;
      }
      if (word.length() > SHORTEST_VERB) {
        count(all, capital);
        if (token.index() > 0 && token.label() == Token.Label.NONE) {
          count(unnamed, capital);
        }
      }
    }
    return headlinePlace && isMostly(all, FEWEST_WORDS + 1)
        || isMostly(unnamed, FEWEST_WORDS)
        || letters >= FEWEST_WORDS && shouted == letters;
  }

  private static boolean mayBeHeadline(AnnotatedText text, Sentence sentence) {
    return sentence.block() == 0
        || text.blocks().get(sentence.block()).kind() == Block.Kind.HEADLINE;
  }

  private static void count(int[] wordsAndCapitals, boolean capital) {
    wordsAndCapitals[0]++;
    wordsAndCapitals[1] += capital ? 1 : 0;
  }

  private static boolean isMostly(int[] wordsAndCapitals, int fewest) {
    return wordsAndCapitals[0] >= fewest && wordsAndCapitals[1] * 10 >= wordsAndCapitals[0] * 7;
  }

  /** Whether the article also writes the word in small letters. */
  boolean occursInLowerCase(String word) {
    return lowerCase.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  boolean occursAlone(String word) {
    return standalone.containsKey(word);
  }

  boolean isQuoted(Sentence sentence, int token) {
    return quoted.get(sentence.index())[token];
  }

  /** Whether most of the sentence's words have capitals, as in a headline. */
  boolean isTitleCased(Sentence sentence) {
    return titleCase.get(sentence.index());
  }

  /** Whether English would write any word with a capital here. */
  static boolean isInitial(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      String before = sentence.token(i).text();
      if (before.equals(":") || Quotations.isMark(sentence.token(i)) && i + 1 == at) {
        return true;
      }
      if (Character.isLetterOrDigit(before.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
