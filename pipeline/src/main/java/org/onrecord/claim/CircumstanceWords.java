package org.onrecord.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What single words of a sentence are to the circumstances of one family. */
final class CircumstanceWords {

  private static final String ACCUSATION = "accusation";
  private static final String PLAIN = "plain";
  private static final String BARE = "bare";
  private static final String INFINITIVE = "to VB";

  /** Kinds that an accusation tells. */
  private static final Set<String> ACCUSED_OF = Set.of("reason", "charge", "offence");

  private final Circumstances known;
  private final Syntax syntax;
  private final PredicateFamily family;

  CircumstanceWords(Circumstances known, Syntax syntax, PredicateFamily family) {
    this.known = known;
    this.syntax = syntax;
    this.family = family;
  }

  /** The kinds that the word opens here; empty where it opens none. */
  List<String> opened(int at) {
    String word = written(at);
    if (isAccusation(at)) {
      return family.circumstances().stream().filter(ACCUSED_OF::contains).toList();
    }
    if (isPartOfComparison(at) || word.equals("following") && isIntroduced(at)) {
      return List.of();
    }
    return known.opened(opensInfinitive(at) ? INFINITIVE : word, family);
  }

  /** Not "to settle" of "paid $5 million to settle", which tells of no more than the predicate. */
  private boolean opensInfinitive(int at) {
    return syntax.token(at).tag().equals("TO")
        && at + 1 < syntax.size()
        && syntax.token(at + 1).tag().equals("VB")
        && !isPlain(at + 1);
  }

  /** "so far", "as well", "as much as". */
  private boolean isPartOfComparison(int at) {
    return syntax.token(at).text().matches("(?i)so|as")
        && at + 1 < syntax.size()
        && (syntax.token(at + 1).tag().startsWith("RB")
            || at + 2 < syntax.size() && syntax.token(at + 2).is("as"));
  }

  /** "the following day". */
  private boolean isIntroduced(int at) {
    return at > 0 && syntax.token(at - 1).tag().matches("DT|PRP\\$");
  }

  /** "charges" of "on fraud charges". */
  boolean isAccusation(int at) {
    return syntax.token(at).isNoun() && known.has(ACCUSATION, syntax.lemma(at));
  }

  /** Whether the word tells nothing that the predicate does not tell already. */
  boolean isPlain(int at) {
    String lemma = syntax.lemma(at);
    boolean bare = known.has(BARE, lemma) && !isDescribed(at);
    return bare
        || known.has(PLAIN, lemma)
        || PredicateFamilies.shipped().ofWord(lemma).filter(family::equals).isPresent()
        || family.plainObjects().contains(lemma)
        || family.purposes().contains(lemma);
  }

  private boolean isDescribed(int noun) {
    return noun > 0 && syntax.token(noun - 1).tag().matches("NN.*|JJ|VBG");
  }

  /** Whether {@code circumstances.tsv} has the word under this kind. */
  boolean isOf(String kind, String word) {
    return known.has(kind, word);
  }

  /** The word as written, in small letters. */
  String written(int at) {
    return syntax.token(at).text().toLowerCase(Locale.ROOT);
  }
}
