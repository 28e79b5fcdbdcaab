package org.onrecord.attribution;

import org.onrecord.annotate.Token;

/** What may stand between a verb cue and its clause: who was told, when, where and how. */
final class AsideBehind {

  private AsideBehind() {}

  /** One past the person spoken to in "told him the mine was lost", by word order. */
  static int addresseeEnd(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.end();
    if (!frame.cue().takes(Cue.Frame.ADDRESSEE) || at >= syntax.size()) {
      return at;
    }
    String first = syntax.token(at).tag();
    if (first.equals("PRP")) {
      return at + 1;
    }
    boolean determined = first.equals("DT") || first.equals("PRP$");
    int end = determined ? at + 1 : at;
    while (end < syntax.size() && Tags.BEHIND_DETERMINER.fits(syntax.token(end))) {
      end++;
    }
    return end;
  }

  /** Where a clause may start behind addressees and adverbials of the cue; -1 at the very end. */
  static int skip(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.end();
    while (at < syntax.size()) {
      Token token = syntax.token(at);
      if (ClauseOpening.isAt(syntax, at)) {
        return at;
      }
      if (token.is(":")) {
        return at + 1;
      }
      if (isParenthesis(syntax, at)) {
        at += 3;
        continue;
      }
      boolean hangsOnCue = syntax.tree().head(at) == frame.verb();
      if (hangsOnCue && (isAddressee(frame, at) || isAdverbial(syntax, at))) {
        at = end(syntax, at);
      } else if (leadsTo(frame, at)) {
        at++;
      } else {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAddressee(VerbFrame frame, int at) {
    Syntax syntax = frame.syntax();
    return frame.cue().takes(Cue.Frame.ADDRESSEE)
        && (syntax.tree().is(at, "obj") || syntax.tree().is(at, "iobj"));
  }

  private static boolean isAdverbial(Syntax syntax, int at) {
    return syntax.tree().is(at, "obl") || syntax.tree().is(at, "advmod");
  }

  /** "noted, however, that the mine was safe", at the first comma. */
  private static boolean isParenthesis(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && syntax.token(at).is(",")
        && syntax.token(at + 1).tag().equals("RB")
        && syntax.token(at + 2).is(",");
  }

  /**
   * One past an addressee or adverbial; in "wrote in an order that the mine must close" the parser
   * may hang the clause on its noun.
   */
  private static int end(Syntax syntax, int noun) {
    int end = syntax.subtree(noun).length();
    for (int at = noun + 1; at < end; at++) {
      int clause = syntax.token(at).is("that") ? syntax.tree().head(at) : -1;
      boolean opens =
          clause > at
              && (syntax.tree().is(at, "mark")
                  || syntax.tree().is(clause, "ccomp")
                  || hasObjectOfItsOwn(syntax, clause, at));
      if (opens && syntax.tree().head(clause) == noun) {
        return at;
      }
    }
    return end;
  }

  /** "in a complaint that Pell copied its lens": the pronoun that the parser sees has no place. */
  private static boolean hasObjectOfItsOwn(Syntax syntax, int clause, int that) {
    return syntax.tree().is(that, "obj")
        && syntax.ownSubject(clause) > that
        && syntax.tree().children(clause, "obj").size() > 1;
  }

  /** Whether the token only opens an addressee or adverbial of the verb. */
  private static boolean leadsTo(VerbFrame frame, int at) {
    Syntax syntax = frame.syntax();
    int head = at;
    for (int steps = 0;
        steps < 5 && head >= 0 && syntax.tree().head(head) != frame.verb();
        steps++) {
      head = syntax.tree().head(head);
    }
    return head > at && (syntax.tree().is(head, "obl") || isAddressee(frame, head));
  }
}
