package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What stands on both sides of a reporting clause without quotation marks: "The mine, she said,
 * will close" or "But, she said, it will close".
 */
final class ContentAround {

  private ContentAround() {}

  static Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    List<ReportingClause> clauses = frame.reports();
    for (int at = 0; at < clauses.size(); at++) {
      if (clauses.get(at).verb() == frame.verb()) {
        boolean last = at + 1 == clauses.size();
        return around(
            syntax, clauses.get(at), last ? syntax.sentenceEdge() : clauses.get(at + 1).start());
      }
    }
    return Optional.empty();
  }

  /**
   * @param end one past what is reported, where the next reporting clause begins what it reports
   */
  private static Optional<Found> around(Syntax syntax, ReportingClause clause, int end) {
    int from = syntax.skipOpening(clause.to(), end);
    boolean goesOn =
        switch (clause.before()) {
          case PHRASE, ADVERBIAL, SUBORDINATE -> from < end;
          case CLAUSE -> from < end && goesOn(syntax, clause);
          case QUOTATION, NOTHING -> false;
        };
    if (!goesOn || syntax.isQuoteMark(from)) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    int first = syntax.skipOpening(clause.start(), clause.from());
    boolean of =
        clause.before() != ReportingClause.Before.ADVERBIAL
            || Interruptions.tellsOfContent(syntax, first, clause.from());
    if (of) {
      content.or(syntax.trim(Syntax.range(first, clause.from())));
    }
    boolean joined = clause.before() == ReportingClause.Before.CLAUSE;
    content.or(syntax.trim(Syntax.range(Math.min(joined ? clause.to() + 1 : from, end), end)));
    return Optional.of(new Found(syntax.spans(content), true, "the clause around it"));
  }

  /** "and it will sell the mill", "so they sold it", "to make sure of it", "selling the mill". */
  private static boolean goesOn(Syntax syntax, ReportingClause clause) {
    int next = clause.to() + 1;
    if (next >= syntax.sentenceEdge()) {
      return false;
    }
    return Tags.GOES_ON.fits(syntax.token(next))
        || syntax.token(next).is("so")
        || ReportingEnd.isUnfinished(syntax, clause.from() - 1);
  }
}
