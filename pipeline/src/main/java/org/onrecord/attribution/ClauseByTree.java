package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * The clause that the tree hangs on a verb cue, from its conjunction to its end: parsers may leave
 * out the conjunction and the subject, and hang the rest of the clause on the cue.
 */
final class ClauseByTree {

  private ClauseByTree() {}

  /** Its tokens, all of them behind the cue; none where the tree has no such clause. */
  static BitSet find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int clause = head(frame);
    if (clause < 0) {
      return new BitSet();
    }
    BitSet subtree = syntax.subtree(clause);
    subtree.clear(0, frame.groupEnd());
    int from = withSubject(frame, withMark(frame, subtree.nextSetBit(0)));
    int to = ClauseEnd.extended(frame, subtree.length());
    return Syntax.range(from, SharedSubjects.secondVerb(syntax, frame.verb(), clause, from, to));
  }

  private static int head(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    for (int child :
        syntax
            .tree()
            .children(frame.verb(), "ccomp", "csubj", "parataxis", "advcl", "xcomp", "dep")) {
      if (child < frame.groupEnd() || child < frame.end() && frame.isInverted()) {
        continue;
      }
      String relation = syntax.tree().relation(child);
      boolean marked =
          syntax.tree().children(child, "mark").stream()
              .anyMatch(m -> syntax.token(m).is("that") || syntax.token(m).is("whether"));
      boolean finite = syntax.ownSubject(child) >= 0;
      boolean isClause =
          relation.equals("ccomp") && (finite || marked || !isInfinitive(syntax, child))
              || marked
              || relation.equals("parataxis") && ClauseOpening.isColon(syntax, child, frame.end());
      if (isClause) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isInfinitive(Syntax syntax, int verb) {
    return verb > 0 && syntax.token(verb - 1).tag().equals("TO");
  }

  private static int withMark(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    int before = from - 1;
    boolean isMark =
        before >= frame.end()
            && (syntax.token(before).is("that")
                || syntax.token(before).is("whether")
                || syntax.token(before).is("if")
                || syntax.isQuoteMark(before));
    return isMark ? before : from;
  }

  /** "said Pell, despite its losses, was to pay": the parser may take Pell for an object. */
  private static int withSubject(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    boolean objects = frame.cue().takes(Cue.Frame.OBJECT) || frame.cue().takes(Cue.Frame.ADDRESSEE);
    boolean cutOff =
        !objects
            && from > 0
            && syntax.token(from - 1).is(",")
            && Tags.FINITE.fits(syntax.token(from));
    for (int object : cutOff ? syntax.tree().children(frame.verb(), "obj") : List.<Integer>of()) {
      int first = syntax.subtree(object).nextSetBit(0);
      if (first == frame.end()) {
        return first;
      }
    }
    return from;
  }
}
