package org.onrecord.claim;

import java.util.List;
import java.util.Optional;

/** Reads off the words behind a predicate for whom its event is: "opened to freight". */
final class Audience {

  private Audience() {}

  /**
   * "to freight" of "opened to freight" and "overseas" of "went on sale overseas", but nothing of
   * "opened to the public".
   */
  static Optional<String> of(Syntax syntax, Clause clause) {
    List<String> prepositions = clause.family().map(PredicateFamily::audience).orElse(List.of());
    int end = syntax.clauseEnd(clause.predicate());
    for (int at = clause.predicate() + 1; at + 1 < end; at++) {
      int head =
          prepositions.contains(syntax.token(at).text())
              ? NounPhrases.commonBehind(syntax, at)
              : -1;
      if (!prepositions.isEmpty() && Signals.SHIPPED.is(syntax.token(at), "realm")) {
        return Optional.of(syntax.token(at).text());
      }
      if (head >= 0
          && (!Signals.SHIPPED.is(syntax.token(head), "everybody")
              || isSomeOnly(syntax, at + 1, head))) {
        return Optional.of(syntax.token(at).text() + " " + Qualifiers.words(syntax, at + 1, head));
      }
    }
    return Optional.empty();
  }

  /** "existing customers", "new customers". */
  private static boolean isSomeOnly(Syntax syntax, int from, int head) {
    for (int at = from; at < head; at++) {
      if (syntax.token(at).tag().matches("JJ|VB[GN]")) {
        return true;
      }
    }
    return false;
  }
}
