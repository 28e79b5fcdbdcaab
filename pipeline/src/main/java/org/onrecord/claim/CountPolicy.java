package org.onrecord.claim;

import java.util.List;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;

/**
 * Asks for the parser where a number and a name stand with a word for what the numbers in news are
 * of ("killed", "toll"), so that it can be claimed without anybody saying so.
 */
public final class CountPolicy implements ParsePolicy {

  private final CountMeasures measures = CountMeasures.shipped();

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    boolean named = false;
    boolean counted = false;
    boolean told = false;
    for (Token token : tokens) {
      named |= token.isProperNoun();
      counted |= token.tag().equals("CD");
      told |=
          measures.mayTell(token.lemma(), token.isVerb()) || measures.mayTell(token.text(), false);
    }
    return named && counted && told;
  }
}
