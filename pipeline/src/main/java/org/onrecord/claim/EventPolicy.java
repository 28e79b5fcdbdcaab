package org.onrecord.claim;

import java.util.List;
import java.util.Set;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;

/**
 * Asks for the parser where a name stands with a verb that tells news ("resigned", "acquitted"), so
 * that what the article tells in its own voice without a value can be claimed.
 */
public final class EventPolicy implements ParsePolicy {

  private final Set<String> verbs = EventClaims.newsVerbs();

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    boolean named = false;
    boolean told = false;
    for (Token token : tokens) {
      named |= token.isProperNoun();
      told |= token.tag().matches("VB[DN]") && verbs.contains(token.lemma());
    }
    return named && told;
  }
}
