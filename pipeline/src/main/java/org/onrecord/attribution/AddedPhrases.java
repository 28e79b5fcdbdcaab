package org.onrecord.attribution;

import java.util.Set;

/**
 * What is added to a clause behind the cue that closes it: "Corvane will sell the mine, two people
 * said, a move that could raise $4 million." It is no object of the cue and no clause that the cue
 * opens; whether the source said it too is not told. By word order, as parsers hang it on the cue.
 */
final class AddedPhrases {

  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private AddedPhrases() {}

  /** Whether one stands behind the verb, and before it a clause and a speaker. */
  static boolean isBehind(Syntax syntax, int verb) {
    int comma = verb + 1;
    while (comma < syntax.size() && !syntax.isPunctuation(comma)) {
      comma++;
    }
    return comma + 1 < syntax.size()
        && syntax.token(comma).is(",")
        && Tags.FINITE_VERB.fits(syntax.token(verb))
        && !syntax.hasFiniteVerb(verb + 1, comma)
        && Tags.OPENS_ADDED_PHRASE.fits(syntax.token(comma + 1))
        && !isClause(syntax, comma + 1)
        && isBehindMainClause(syntax, verb);
  }

  private static boolean isBehindMainClause(Syntax syntax, int verb) {
    boolean subordinate =
        syntax.token(0).tag().equals("WRB") || SUBORDINATORS.contains(Words.lower(syntax.token(0)));
    int speaker = SpeakerStart.behindClause(syntax, verb);
    return !subordinate && speaker >= 0 && speaker < verb;
  }

  /**
   * "the mine was lost", but not "two years after it was lost" or "a loss it has not explained".
   */
  private static boolean isClause(Syntax syntax, int from) {
    for (int at = from; at < syntax.size(); at++) {
      if (Tags.FINITE.fits(syntax.token(at))) {
        return true;
      }
      boolean subordinate =
          syntax.token(at).tag().startsWith("W")
              || SUBORDINATORS.contains(Words.lower(syntax.token(at)));
      boolean ofNoun =
          syntax.token(at).tag().equals("PRP") && at > from && syntax.token(at - 1).isNoun();
      if (subordinate || ofNoun) {
        return false;
      }
    }
    return false;
  }
}
