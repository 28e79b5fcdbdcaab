package org.onrecord.claim;

import java.util.Optional;

/** Tells where an active verb has as its subject what the event concerns: "the app launched". */
final class MiddleVoice {

  private MiddleVoice() {}

  /**
   * Whether the verb can only concern its subject: nothing that it could act on stands behind it,
   * nor in front of it as in "the app that Acme launched".
   *
   * @param money whether an amount is what the verb acts on
   */
  static boolean has(Syntax syntax, int verb, Optional<PredicateFamily> family, boolean money) {
    return family.filter(f -> f.middle() || money && f.middleOfMoney()).isPresent()
        && syntax.isVerb(verb)
        && !syntax.isPassive(verb)
        && !isObjectRelative(syntax, verb)
        && !isFollowedByNoun(syntax, verb);
  }

  private static boolean isObjectRelative(Syntax syntax, int verb) {
    return syntax.is(verb, "acl")
        && syntax.children(verb, "nsubj").stream().anyMatch(syntax::isNominal);
  }

  private static boolean isFollowedByNoun(Syntax syntax, int verb) {
    int end = syntax.clauseEnd(verb);
    for (int at = verb + 1; at < end; at++) {
      int head = syntax.phraseHead(at);
      if (head >= at && !syntax.isValue(at)) {
        int before = syntax.hyphenedStart(head) - 1;
        if (before < 0 || !syntax.token(before).tag().matches("IN|TO")) {
          return true;
        }
        at = head;
      }
    }
    return false;
  }
}
