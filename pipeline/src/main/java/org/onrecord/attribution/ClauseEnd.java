package org.onrecord.attribution;

import java.util.BitSet;

/**
 * Where the clause behind a verb cue ends: parsers hang on the cue what its clause does not hold,
 * and on other words what it does. Every answer is one past the last token.
 */
final class ClauseEnd {

  private ClauseEnd() {}

  /** The end of what belongs to the verb, without clauses coordinated with it. */
  static int ofVerb(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    BitSet tokens = syntax.subtree(frame.verb());
    for (int child : syntax.tree().children(frame.verb(), "conj", "parataxis")) {
      if (child > frame.verb()
          && !isBackshifted(syntax, frame.verb(), child)
          && (syntax.tree().is(child, "conj")
              || syntax.ownSubject(child) >= 0
                  && !ClauseOpening.isThat(syntax, child)
                  && !ClauseOpening.isColon(syntax, child, frame.end()))) {
        BitSet other = syntax.subtree(child);
        tokens.clear(other.nextSetBit(0), syntax.size());
      }
    }
    int end = tokens.length();
    while (end > frame.groupEnd()
        && (syntax.isPunctuation(end - 1) && !syntax.isQuoteMark(end - 1)
            || syntax.tree().is(end - 1, "cc"))) {
      end--;
    }
    return end;
  }

  /**
   * In "said players were angry and had asked for a meeting" the parser may hang "asked" on "said",
   * but only what is reported stands a step back in time; not so "but would not say when".
   */
  static boolean isBackshifted(Syntax syntax, int cue, int verb) {
    int first = syntax.verbGroup(verb).nextSetBit(0);
    boolean shifted =
        syntax.token(first).is("had") && first < verb
            || syntax.token(first).text().matches("would|could|might")
                && !UnsaidWords.SHIPPED.isNegated(syntax.sentence(), verb);
    return shifted
        && syntax.token(cue).tag().equals("VBD")
        && syntax.ownSubject(verb) < 0
        && syntax.hasFiniteVerb(cue + 1, first);
  }

  /** With all that hangs on the verb without a comma between. */
  static int extended(VerbFrame frame, int to) {
    Syntax syntax = frame.syntax();
    int edge = ofVerb(frame);
    int at = to;
    while (at < edge
        && !syntax.token(at).is(",")
        && !syntax.token(at).is(";")
        && !startsCoordination(frame, at)) {
      at++;
    }
    return Math.max(at, to);
  }

  private static boolean startsCoordination(VerbFrame frame, int at) {
    return frame.syntax().tree().is(at, "cc") && frame.syntax().tree().head(at) == frame.verb();
  }

  /** A that-clause has a finite verb, though the parser may hang it elsewhere. */
  static int withFiniteVerb(Syntax syntax, int from, int to) {
    boolean cutShort =
        syntax.token(from).is("that")
            && syntax.tree().is(from, "mark")
            && !syntax.hasFiniteVerb(from + 1, to);
    int verb = to;
    while (cutShort && verb < syntax.size() && !syntax.isPunctuation(verb)) {
      if (Tags.FINITE.fits(syntax.token(verb))) {
        return syntax.sentenceEdge();
      }
      verb++;
    }
    return to;
  }

  /** "said the post was lost and that she should resign": the parser may hang both on "said". */
  static int withSecondThat(Syntax syntax, int cue, int to) {
    boolean that =
        to + 1 < syntax.size()
            && syntax.tree().is(to, "cc")
            && syntax.token(to + 1).is("that")
            && syntax.tree().is(to + 1, "mark");
    int clause = that ? syntax.tree().head(to + 1) : -1;
    boolean goesOn =
        clause > to && syntax.tree().is(clause, "conj") && syntax.tree().head(clause) == cue;
    return goesOn ? syntax.subtree(clause).length() : to;
  }
}
