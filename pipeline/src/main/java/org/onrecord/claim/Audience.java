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
    for (int at = clause.predicate() + 1; at < end && !prepositions.isEmpty(); at++) {
      if (isRealm(syntax, at)) {
        return Optional.of(syntax.token(at).text());
      }
      int head =
          prepositions.contains(syntax.token(at).text()) && at + 1 < end
              ? NounPhrases.commonBehind(syntax, at)
              : -1;
      if (head >= 0
          && (!Signals.SHIPPED.is(syntax.token(head), "everybody")
              || isSomeOnly(syntax, at + 1, head))) {
        return Optional.of(syntax.token(at).text() + " " + Qualifiers.words(syntax, at + 1, head));
      }
    }
    return Optional.empty();
  }

  /** "at home", "overseas", but not "its overseas office". */
  private static boolean isRealm(Syntax syntax, int at) {
    return Signals.SHIPPED.is(syntax.token(at), "realm")
        && (syntax.token(at).tag().startsWith("RB") || syntax.token(at - 1).is("at"));
  }

  /** "existing customers", but not "the general public". */
  private static boolean isSomeOnly(Syntax syntax, int from, int head) {
    for (int at = from; at < head; at++) {
      if (syntax.token(at).tag().matches("JJ|VB[GN]")
          && !Signals.SHIPPED.is(syntax.token(at), "everybody")) {
        return true;
      }
    }
    return false;
  }
}
