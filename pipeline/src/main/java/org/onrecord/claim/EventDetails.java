package org.onrecord.claim;

import java.util.List;
import java.util.Optional;

/** Reads off a clause what tells its event from others of its kind: what and whom it is for. */
final class EventDetails {

  private static final String CAUSE = "over|for";

  private EventDetails() {}

  /**
   * "for fraud" of "the fraud trial", "for spill" of "was fined over the spill": what the event is
   * for, where that tells it from others of its kind.
   */
  static Optional<String> cause(Syntax syntax, Clause clause) {
    if (clause.family().filter(PredicateFamily::toldByReason).isEmpty()) {
      return Optional.empty();
    }
    int predicate = clause.predicate();
    int before = predicate - 1;
    boolean compound =
        syntax.token(predicate).isNoun() && before >= 0 && isPlainNoun(syntax, before);
    return compound ? Optional.of(reason(syntax, before)) : causeBehind(syntax, predicate);
  }

  private static Optional<String> causeBehind(Syntax syntax, int predicate) {
    int end = syntax.clauseEnd(predicate);
    for (int at = predicate + 1; at + 1 < end; at++) {
      int head = syntax.token(at).text().matches(CAUSE) ? nounBehind(syntax, at) : -1;
      if (head >= 0 && !syntax.token(at + 1).tag().equals("VBG")) {
        return Optional.of(reason(syntax, head));
      }
    }
    return Optional.empty();
  }

  private static String reason(Syntax syntax, int noun) {
    return Qualifiers.REASON + syntax.lemma(noun);
  }

  /** "to freight" of "opened to freight", but nothing of "opened to the public". */
  static Optional<String> audience(Syntax syntax, Clause clause) {
    List<String> prepositions = clause.family().map(PredicateFamily::audience).orElse(List.of());
    int end = syntax.clauseEnd(clause.predicate());
    for (int at = clause.predicate() + 1; at + 1 < end; at++) {
      int head = prepositions.contains(syntax.token(at).text()) ? nounBehind(syntax, at) : -1;
      if (head >= 0 && !Signals.SHIPPED.is(syntax.token(head), "everybody")) {
        return Optional.of(syntax.token(at).text() + " " + Qualifiers.words(syntax, at + 1, head));
      }
    }
    return Optional.empty();
  }

  /** Head of the phrase behind the preposition where it is a common noun and no value, or -1. */
  static int nounBehind(Syntax syntax, int preposition) {
    int head = syntax.phraseHead(preposition + 1);
    return head >= 0 && isPlainNoun(syntax, head) ? head : -1;
  }

  private static boolean isPlainNoun(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("NNS?") && !syntax.isValue(at);
  }
}
