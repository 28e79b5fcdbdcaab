package org.onrecord.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Tells the names of newspapers, broadcasters and agencies by their last word. */
final class Outlets {

  /** In tokens, the article included. */
  private static final int LONGEST_NAME = 5;

  private final Set<String> lastWords =
      Lexicon.load(Outlets.class, "outlet-words.tsv").column("word");

  /** The outlet whose name starts at the token: "the Harbor Post", "Reuters". */
  Optional<String> nameAt(Sentence sentence, int from) {
    int end = from;
    boolean article = from < sentence.size() && sentence.token(from).is("the");
    int at = article ? from + 1 : from;
    for (; at < Math.min(sentence.size(), from + LONGEST_NAME); at++) {
      Token word = sentence.token(at);
      if (!word.isProperNoun()) {
        break;
      }
      end = lastWords.contains(Words.lower(word)) ? at + 1 : end;
    }
    return end > from ? Optional.of(words(sentence, from, end)) : Optional.empty();
  }

  private static String words(Sentence sentence, int from, int end) {
    return sentence.tokens().subList(from, end).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
