package org.onrecord.claim;

import java.util.stream.IntStream;
import org.onrecord.annotate.DependencyTree;

/** Tells clauses that only ask or suppose. */
final class Suppositions {

  private static final int LONGEST_CLIMB = 8;
  private static final int LONGEST_FRAME = 8;

  private final Signals signals = Signals.SHIPPED;
  private final Governors governors = new Governors();

  static boolean isQuestion(Syntax syntax) {
    for (int at = syntax.size() - 1; at >= Math.max(0, syntax.size() - 3); at--) {
      if (syntax.token(at).is("?")) {
        return true;
      }
    }
    return false;
  }

  /** "In the film, Roe swears that": what somebody invented. */
  boolean isInvented(Syntax syntax) {
    if (!syntax.token(0).is("in")) {
      return false;
    }
    return IntStream.range(1, Math.min(syntax.size(), LONGEST_FRAME))
        .takeWhile(at -> !syntax.token(at).is(",") && !syntax.isVerb(at))
        .anyMatch(at -> signals.is(syntax.token(at), "fiction"));
  }

  boolean isSupposed(Syntax syntax, int predicate, int first) {
    for (int at = first - 1; at >= 0 && at >= first - 2; at--) {
      if (signals.is(syntax.token(at), "condition")) {
        return true;
      }
    }
    for (int at = predicate, step = 0; step < LONGEST_CLIMB && at != DependencyTree.ROOT; step++) {
      for (int mark : syntax.children(at, "mark", "advmod", "cc")) {
        if (signals.is(syntax.token(mark), "condition") && mark < at) {
          return true;
        }
      }
      at = syntax.head(at);
    }
    return isInverted(syntax, predicate, first) || hasConditionalClause(syntax, predicate);
  }

  /** "Had Acme paid, ...": a helper in front of the subject where nobody asks. */
  private boolean isInverted(Syntax syntax, int predicate, int first) {
    int helper = first - 1;
    if (helper < 0
        || !signals.is(syntax.token(helper), "inverted")
        || !syntax.isVerb(predicate)
        || first >= predicate) {
      return false;
    }
    boolean opens = helper == 0 || syntax.token(helper - 1).tag().matches("[,:]|CC|``|''");
    return opens && syntax.isNominal(predicate - 1);
  }

  private boolean hasConditionalClause(Syntax syntax, int predicate) {
    for (int verb : governors.of(syntax, predicate)) {
      for (int clause : syntax.children(verb, "advcl")) {
        for (int mark : syntax.children(clause, "mark")) {
          if (signals.is(syntax.token(mark), "condition")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
