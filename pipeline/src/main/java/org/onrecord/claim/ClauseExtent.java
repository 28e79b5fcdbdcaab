package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.claim.ClauseReader.Held;
import org.onrecord.text.Span;

/**
 * How far a clause reaches.
 *
 * @param first first token of the predicate's group with its subject
 * @param end one past the clause's last token
 * @param spans the words of the clause, also those parted from it
 */
record ClauseExtent(int first, int end, List<Span> spans) {

  ClauseExtent {
    spans = List.copyOf(spans);
  }

  /**
   * @param governors the predicate and what it depends on
   * @param parts heads of the doers, and of objects before the predicate
   */
  static ClauseExtent around(
      Syntax syntax, int predicate, List<Integer> governors, List<Integer> parts, Held held) {
    List<Span> spans = new ArrayList<>();
    int first = groupStart(syntax, predicate, governors);
    int end = syntax.clauseEnd(predicate);
    for (int part : parts) {
      int start = syntax.emptyStart(syntax.hyphenedStart(part));
      start = syntax.token(start).tag().equals("POS") ? start + 1 : start;
      start = syntax.isHedge(start) ? start - 1 : start;
      if (part < first && !syntax.verbBetween(part, first)) {
        first = Math.min(first, start);
      } else if (part < first || part >= end) {
        spans.add(syntax.sentence().span(start, part));
      }
    }
    return reaching(syntax, predicate, held, new ClauseExtent(first, end, spans));
  }

  /** Stretched to the value, which a verb between the two keeps apart. */
  private static ClauseExtent reaching(
      Syntax syntax, int predicate, Held held, ClauseExtent clause) {
    List<Span> spans = new ArrayList<>(clause.spans);
    int begin = clause.first;
    int end = clause.end;
    boolean before = held.first() < begin;
    boolean behind = !before && held.last() >= end;
    boolean apart =
        before
            ? syntax.verbBetween(held.last(), begin)
            : syntax.actsAsVerb(predicate) && syntax.verbBetween(end - 1, held.first());
    if ((before || behind) && apart) {
      spans.add(syntax.sentence().span(syntax.adjunctStart(held.first()), held.last()));
    } else if (before) {
      begin = syntax.adjunctStart(held.first());
    } else if (behind) {
      end = syntax.clauseEnd(held.last());
    }
    end = closed(syntax, begin, end);
    spans.add(syntax.sentence().span(begin, end - 1));
    return new ClauseExtent(clause.first, end, spans);
  }

  /** One past the bracket that closes one opened within the clause. */
  private static int closed(Syntax syntax, int begin, int end) {
    int open = 0;
    for (int at = begin; at < end; at++) {
      open += syntax.token(at).tag().equals("-LRB-") ? 1 : 0;
      open -= syntax.token(at).tag().equals("-RRB-") ? 1 : 0;
    }
    boolean closes = open == 1 && end < syntax.size();
    return closes && syntax.token(end).tag().equals("-RRB-") ? end + 1 : end;
  }

  /** First of the helpers and governors in front of the predicate. */
  private static int groupStart(Syntax syntax, int predicate, List<Integer> governors) {
    int start = governors.stream().mapToInt(Integer::intValue).min().orElse(predicate);
    while (start > 0
        && (syntax.isAuxiliary(start - 1) || syntax.token(start - 1).tag().startsWith("RB"))) {
      start--;
    }
    return syntax.actsAsVerb(predicate) ? start : syntax.hyphenedStart(start);
  }
}
