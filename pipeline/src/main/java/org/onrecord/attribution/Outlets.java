package org.onrecord.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Tells the names of newspapers, broadcasters and agencies by a word of theirs. */
public final class Outlets {

  /** By the program's own word list. */
  public static final Outlets SHIPPED = new Outlets();

  /** In tokens, the article included. */
  private static final int LONGEST_NAME = 5;

  /**
   * @param broadcasts whether it is a radio or television station
   */
  record Outlet(String name, boolean broadcasts) {}

  private final Set<String> words;
  private final Set<String> broadcasters;
  private final Set<String> programmes;

  private Outlets() {
    Lexicon outlets = Lexicon.load(Outlets.class, "outlet-words.tsv");
    broadcasters = outlets.column("word", "medium", "broadcast");
    programmes = outlets.column("word", "medium", "programme");
    words = new HashSet<>(outlets.column("word"));
    words.removeAll(programmes);
  }

  /** Whether a word of the name is one by which outlets are called: "Harbor Post". */
  public boolean isName(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  /**
   * The outlet whose name starts at the token: "the Harbor Post", "Reuters", "Radio Dunmore", "the
   * Early Hour programme", "state radio".
   */
  Optional<Outlet> at(Sentence sentence, int from) {
    boolean article = from < sentence.size() && sentence.token(from).is("the");
    int end = article ? from + 1 : from;
    boolean named = false;
    boolean broadcasts = false;
    while (end < Math.min(sentence.size(), from + LONGEST_NAME)
        && (sentence.token(end).isProperNoun() || article && isCapital(sentence.token(end)))) {
      String word = Words.lower(sentence.token(end));
      named |= words.contains(word);
      broadcasts |= broadcasters.contains(word);
      end++;
    }
    int broadcast = broadcastEnd(sentence, end, end > (article ? from + 1 : from));
    if (broadcast > end) {
      return Optional.of(new Outlet(words(sentence, from, broadcast), true));
    }
    return named
        ? Optional.of(new Outlet(words(sentence, from, end), broadcasts))
        : Optional.empty();
  }

  /**
   * Behind the common noun that tells of a broadcast, and an adjective or noun before it; the start
   * where there is none.
   *
   * @param named whether a name stands before
   */
  private int broadcastEnd(Sentence sentence, int start, boolean named) {
    int at = start;
    if (!named && at < sentence.size() && sentence.token(at).tag().matches("JJ|NN")) {
      at++;
    }
    boolean told =
        at < sentence.size()
            && Tags.COMMON_NOUN.fits(sentence.token(at))
            && (broadcasters.contains(Words.lower(sentence.token(at)))
                || named && programmes.contains(Words.lower(sentence.token(at))));
    boolean whole = at + 1 >= sentence.size() || !sentence.token(at + 1).isNoun();
    return told && whole ? at + 1 : start;
  }

  /** "the Early Hour": also of names that hold other words. */
  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0)) && Tags.GOES_ON_TO_NOUN.fits(token);
  }

  private static String words(Sentence sentence, int from, int end) {
    return sentence.tokens().subList(from, end).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
