package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.ReportingClause.Before;

/** Tells by word order what stands before a reporting clause, and where it ends. */
final class ReportedBefore {

  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private ReportedBefore() {}

  /** What stands in the tokens from the one to the boundary before the clause. */
  static Before of(Syntax syntax, int from, int boundary) {
    if (closesQuotation(syntax, boundary)
        || boundary > 0 && closesQuotation(syntax, boundary - 1)) {
      return Before.QUOTATION;
    }
    int first = from;
    while (first < boundary && syntax.isPunctuation(first)) {
      first++;
    }
    if (first >= boundary) {
      return Before.NOTHING;
    }
    if (first + 1 < boundary && syntax.token(first).tag().equals("CC")) {
      first++;
    }
    boolean subordinate =
        !isInComparison(syntax, first)
            && (syntax.token(first).tag().equals("WRB")
                || isSubordinator(syntax.token(first))
                || syntax.token(first).tag().equals("IN"));
    if (hasMainVerb(syntax, first, boundary)) {
      return Before.CLAUSE;
    }
    if (subordinate && syntax.hasFiniteVerb(first, boundary)) {
      return Before.SUBORDINATE;
    }
    boolean adverbial =
        subordinate
            || Tags.JOINS.fits(syntax.token(first))
            || syntax.token(first).tag().equals("TO");
    return adverbial ? Before.ADVERBIAL : Before.PHRASE;
  }

  /** A finite verb other than those of clauses that a conjunction or relative pronoun opens. */
  private static boolean hasMainVerb(Syntax syntax, int from, int to) {
    int open = 0;
    for (int at = from; at < to; at++) {
      Token token = syntax.token(at);
      if (token.tag().startsWith("W") || isSubordinator(token) && !isInComparison(syntax, at)) {
        open++;
      } else if (Tags.FINITE.fits(token)) {
        if (open == 0) {
          return true;
        }
        open--;
      }
    }
    return false;
  }

  /** Either "as" of "as many as 700 posts". */
  private static boolean isInComparison(Syntax syntax, int at) {
    return syntax.token(at).is("as")
        && (at + 2 < syntax.size() && syntax.token(at + 2).is("as") && isMany(syntax, at + 1)
            || at > 1 && syntax.token(at - 2).is("as") && isMany(syntax, at - 1));
  }

  private static boolean isMany(Syntax syntax, int at) {
    return syntax.token(at).text().matches("many|much|few|little");
  }

  /** "that it works", but not "that method". */
  private static boolean isSubordinator(Token token) {
    return SUBORDINATORS.contains(Words.lower(token)) && !token.tag().equals("DT");
  }

  /**
   * In "should have sold it when, he said, one bid was open" only what is behind "when" is his; -1
   * where no such word stands before the comma.
   */
  static int opening(Syntax syntax, int start) {
    int at = start - 2;
    boolean opens =
        at > 0
            && syntax.token(start - 1).is(",")
            && (syntax.token(at).tag().equals("WRB") || isSubordinator(syntax.token(at)));
    return opens ? at : joinedSubject(syntax, start - 1);
  }

  /** "..., but the jury" before ", she said, will free him"; -1 where nothing is joined so. */
  private static int joinedSubject(Syntax syntax, int comma) {
    for (int at = comma - 1; at > 1 && !Tags.FINITE.fits(syntax.token(at)); at--) {
      boolean joins = syntax.token(at).tag().equals("CC") && syntax.token(at - 1).is(",");
      if (joins && at + 1 < comma) {
        return syntax.hasFiniteVerb(0, at) ? at : -1;
      }
    }
    return -1;
  }

  static boolean isBoundary(Syntax syntax, int at) {
    return at > 0
        && (syntax.token(at).is(",") || syntax.isFreeDash(at) || closesQuotation(syntax, at));
  }

  private static boolean closesQuotation(Syntax syntax, int at) {
    if (!syntax.isQuoteMark(at)) {
      return false;
    }
    boolean pause =
        at > 0 && ",?!".indexOf(syntax.token(at - 1).text().charAt(0)) >= 0
            || at + 1 < syntax.size() && syntax.token(at + 1).is(",");
    return pause && !opensQuotation(syntax, at);
  }

  static boolean opensQuotation(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    return syntax.isQuoteMark(at) && (tag.equals("``") || "“‘„".contains(syntax.token(at).text()));
  }
}
