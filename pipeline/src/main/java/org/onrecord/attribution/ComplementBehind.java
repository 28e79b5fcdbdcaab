package org.onrecord.attribution;

import java.util.BitSet;

/** The complement of a noun or adjective: a that-clause, an infinitive, a phrase. */
final class ComplementBehind {

  private ComplementBehind() {}

  /** Its tokens; none where the word stands without one. */
  static BitSet find(Syntax syntax, int word, Cue cue) {
    int next = word + 1;
    if (next < syntax.size()) {
      int head = syntax.tree().head(next);
      boolean isClause =
          cue.takes(Cue.Frame.CLAUSE)
              && syntax.token(next).is("that")
              && syntax.tree().is(next, "mark");
      boolean isInfinitive = cue.takes(Cue.Frame.INF) && syntax.token(next).tag().equals("TO");
      if (head > next && (isClause || isInfinitive)) {
        BitSet clause = syntax.subtree(head);
        clause.clear(0, next);
        return syntax.trim(clause);
      }
    }
    for (int child : syntax.tree().children(word, "nmod", "obl", "acl", "advcl")) {
      for (int marker : syntax.tree().children(child, "case", "mark")) {
        if (marker > word
            && cue.prepositions().contains(syntax.token(marker).lemma())
            && !syntax.isTime(child)) {
          BitSet phrase = syntax.subtree(child);
          phrase.clear(0, marker + 1);
          return syntax.trim(phrase);
        }
      }
    }
    return behindCopula(syntax, word, cue);
  }

  /** "Its estimate is $18 million", "their projection is that it will fall". */
  private static BitSet behindCopula(Syntax syntax, int word, Cue cue) {
    int from = word + 2;
    boolean stands =
        cue.takes(Cue.Frame.CLAUSE)
            && from < syntax.size()
            && !syntax.tree().children(word, "nmod:poss").isEmpty()
            && syntax.token(word + 1).isLemma("be")
            && Tags.FINITE.fits(syntax.token(word + 1));
    if (!stands || !syntax.token(from).is("that") && !Tags.SUM.fits(syntax.token(from))) {
      return new BitSet();
    }
    int to = syntax.token(from).is("that") ? syntax.sentenceEdge() : syntax.markFrom(from);
    return syntax.trim(Syntax.range(from, to));
  }
}
