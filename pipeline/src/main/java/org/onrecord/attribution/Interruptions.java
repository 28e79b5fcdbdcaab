package org.onrecord.attribution;

import java.util.BitSet;

/**
 * Reports that interrupt what they report. Behind an opening phrase, as in "In 2021, the ministry
 * said, Acme paid a fine.", the phrase tells when or how it was paid, where it can tell nothing of
 * the saying: no channel ("in a statement"), no document and no day.
 */
final class Interruptions {

  /** In tokens: how long a phrase behind the cue may be ("said in a report on Friday,"). */
  private static final int LONGEST = 7;

  private Interruptions() {}

  /**
   * The comma that ends a report which interrupts, with a phrase that tells where or when it was
   * made before it: "she said," and "she said on Monday,".
   *
   * @param from the first token behind the cue
   * @return -1 where there is none
   */
  static int commaBehind(Syntax syntax, int from) {
    for (int at = from; at < Math.min(syntax.size(), from + LONGEST); at++) {
      if (syntax.token(at).is(",")) {
        boolean phrase = at == from || opensPhrase(syntax, from) || syntax.isDay(at - 1);
        return phrase ? at : -1;
      }
      if (!opensPhrase(syntax, at) && !Tags.IN_OBJECT.fits(syntax.token(at))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opensPhrase(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("IN") && !syntax.token(at).is("that");
  }

  /**
   * The opening phrase, without a conjunction before it; empty where there is none.
   *
   * @param from where what is reported goes on
   */
  static BitSet opening(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    int speaker = frame.source().nextSetBit(0);
    boolean interrupts =
        speaker > 1
            && speaker < frame.verb()
            && syntax.token(speaker - 1).is(",")
            && from - 1 == nextComma(syntax, frame.verb())
            && !syntax.token(from).is("that");
    int first = syntax.token(0).tag().equals("CC") ? 1 : 0;
    return interrupts && tellsOfContent(syntax, first, speaker - 1)
        ? Syntax.range(first, speaker - 1)
        : new BitSet();
  }

  /** Whether a clause with a subject of its own goes on behind the comma after the cue. */
  static boolean goesOn(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = frame.end() + 1;
    return from < syntax.size()
        && !opening(frame, from).isEmpty()
        && Tags.IN_NOUN_PHRASE.fits(syntax.token(from))
        && syntax.hasFiniteVerb(from, syntax.sentenceEdge());
  }

  private static int nextComma(Syntax syntax, int verb) {
    int at = verb + 1;
    while (at < syntax.size() && !syntax.token(at).is(",")) {
      at++;
    }
    return at;
  }

  /** A phrase or clause, or an adverb or a time, that does not tell of the saying. */
  static boolean tellsOfContent(Syntax syntax, int first, int end) {
    if (first >= end) {
      return false;
    }
    boolean opens = Tags.OPENS_ADVERBIAL.fits(syntax.token(first));
    if (!opens && !syntax.tree().is(end - 1, "obl:tmod")) {
      return false;
    }
    boolean clause = syntax.token(first).tag().equals("WRB") && !syntax.hasFiniteVerb(first, end);
    return !clause
        && Syntax.range(first, end).stream().noneMatch(at -> tellsOfSaying(syntax, at))
        && ChannelFinder.SHIPPED.find(syntax.sentence(), Syntax.range(first, end)) == Channel.NONE;
  }

  /** "on Friday", "in an e-mail". */
  private static boolean tellsOfSaying(Syntax syntax, int at) {
    boolean day = syntax.isDay(at) && !syntax.tree().relation(at).endsWith(":tmod");
    return day || Speakers.SHIPPED.isDocument(syntax, at);
  }
}
