package org.onrecord.attribution;

import java.util.Set;

/** What opens a clause behind a verb cue, told by the words at its start alone. */
final class ClauseOpening {

  private static final Set<String> OPENERS = FunctionWords.of("clause_opener");

  private ClauseOpening() {}

  /** "that the mine closed", but not "that, saying it was closed". */
  static boolean isAt(Syntax syntax, int at) {
    boolean alone =
        at + 1 < syntax.size() && syntax.isPunctuation(at + 1) && !syntax.isQuoteMark(at + 1);
    return !alone && OPENERS.contains(Words.lower(syntax.token(at)));
  }

  /** In "ruled that emails could be shown" parsers may take "that" for an article. */
  static boolean isThat(Syntax syntax, int clause) {
    return syntax.token(first(syntax, clause)).is("that");
  }

  /**
   * Whether a colon stands before the clause.
   *
   * @param from the first token at which the colon may stand
   */
  static boolean isColon(Syntax syntax, int clause, int from) {
    int colon = first(syntax, clause) - 1;
    return colon >= from && syntax.token(colon).is(":");
  }

  private static int first(Syntax syntax, int clause) {
    return syntax.tree().subtree(clause).get(0);
  }
}
