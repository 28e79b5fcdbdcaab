package org.onrecord.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Finds the nouns without a name that a preposition opens in the clause of a number, by which it is
 * told from numbers of other occasions and of parts.
 */
final class CountNouns {

  /** "of wheat", "killed by the flood", "after a fire": what it is about, and no part of it. */
  private static final Set<String> ABOUT =
      Set.of("of", "by", "after", "since", "during", "against", "that");

  private static final int LONGEST_CLIMB = 12;

  private CountNouns() {}

  /**
   * Dictionary forms, sorted.
   *
   * @param content what the source of the number tells; all of the sentence in the article's voice
   */
  static List<String> details(Syntax syntax, CountPhrase.Told told, List<Span> content) {
    TreeSet<String> details = new TreeSet<>();
    IntStream.range(0, syntax.size())
        .filter(at -> isTelling(syntax, at, told) && isOpened(syntax, at))
        .filter(at -> isInClause(syntax, at, told.predicate()))
        .filter(at -> syntax.token(at).span().isWithin(content))
        .forEach(noun -> details.add(syntax.lemma(noun)));
    return List.copyOf(details);
  }

  /** A common noun that ends its phrase and is neither what is counted nor of the measure. */
  private static boolean isTelling(Syntax syntax, int at, CountPhrase.Told told) {
    String lemma = syntax.lemma(at);
    CountMeasures measures = CountMeasures.shipped();
    boolean head = at + 1 >= syntax.size() || !syntax.token(at + 1).isNoun();
    return syntax.token(at).tag().matches("NNS?")
        && head
        && !syntax.isValue(at)
        && !lemma.equals(told.of())
        && !CountWords.SHIPPED.is(lemma, CountWords.Kind.IDLE)
        && !measures.completes(syntax.lemma(told.predicate()), lemma)
        && at != told.level()
        && !measures.mayTell(lemma, false)
        && !(told.known() && measures.isPlain(told.measure(), lemma));
  }

  /** Behind a preposition, with no name in its phrase that tells which: "at the Tarnby mine". */
  private static boolean isOpened(Syntax syntax, int noun) {
    int start = syntax.phraseStart(noun);
    boolean named = IntStream.range(start, noun).anyMatch(at -> syntax.token(at).isProperNoun());
    if (start == 0 || named) {
      return false;
    }
    Token preposition = syntax.token(start - 1);
    return preposition.tag().matches("IN|TO|RP")
        && !ABOUT.contains(preposition.text().toLowerCase(Locale.ROOT));
  }

  /** Not "gorge" of "43 died when a bridge fell into the gorge". */
  private static boolean isInClause(Syntax syntax, int noun, int predicate) {
    int at = syntax.head(noun);
    for (int step = 0; step < LONGEST_CLIMB && at >= 0 && at != predicate; step++) {
      if (syntax.isMainVerb(at)) {
        return false;
      }
      at = syntax.head(at);
    }
    return true;
  }
}
