package org.onrecord.attribution;

/** The speaker right beside a verb cue by word order, before it or inverted behind it. */
final class SpeakerBeside {

  private SpeakerBeside() {}

  /**
   * The noun or pronoun right before the verb group, or behind it after a comma or quotation mark.
   *
   * @return -1 where neither stands there
   */
  static int find(Syntax syntax, int verb) {
    int before = beforeGroup(syntax, verb);
    boolean isNoun = before >= 0 && Tags.NOUN_OR_PRONOUN.fits(syntax.token(before));
    if (isNoun && Tags.FINITE_VERB.fits(syntax.token(verb))) {
      return before;
    }
    boolean inverted =
        verb + 1 < syntax.size()
            && before >= 0
            && syntax.isPunctuation(before)
            && !syntax.token(verb).isLemma("tell")
            && Tags.REPORTS.fits(syntax.token(verb));
    return inverted ? behind(syntax, verb) : -1;
  }

  private static int beforeGroup(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before >= 0
        && (syntax.token(before).tag().equals("RB")
            || syntax.token(before).tag().equals("MD")
            || syntax.token(before).isVerb() && !syntax.token(before).tag().equals("VBG"))) {
      before--;
    }
    return before;
  }

  private static int behind(Syntax syntax, int verb) {
    int at = verb + 1;
    while (at + 1 < syntax.size()
        && Tags.LEADS_TO_NOUN.fits(syntax.token(at))
        && Tags.GOES_ON_TO_NOUN.fits(syntax.token(at + 1))) {
      at++;
    }
    boolean speaks = Tags.NOUN_OR_PRONOUN.fits(syntax.token(at)) && mayInvert(syntax, verb, at);
    return speaks ? at : -1;
  }

  /**
   * A speaker behind the cue is followed by no verb of its own: "said she of the plan", but not
   * "said she was", "said two guards at the gate were" or, where a relative pronoun stands before,
   * "said two of them were".
   */
  static boolean mayInvert(Syntax syntax, int verb, int subject) {
    if (syntax.token(verb).isLemma("tell")
        || AddedPhrases.isBehind(syntax, verb)
        || isOfClauseBehind(syntax, verb, subject)
        || isToldOf(syntax, verb, subject)) {
      return false;
    }
    int next = subject + 1;
    return next >= syntax.size()
        || closesWithAdverb(syntax, next)
        || !Tags.FINITE_OR_ADVERB.fits(syntax.token(next))
            && (!hasRelativePronoun(syntax, verb) || ReportingClauses.endsClause(syntax, next));
  }

  private static boolean isOfClauseBehind(Syntax syntax, int verb, int noun) {
    return syntax.tree().relation(noun).startsWith("nsubj")
        && syntax.tree().head(noun) > noun
        && syntax.hasFiniteVerb(noun, syntax.tree().head(noun) + 1)
        && noun > verb;
  }

  /**
   * "Two officials, who are tired, said the director, Dana Roe, had resigned": whoever the clause
   * before the cue tells of speaks, and the noun behind it has a verb of its own.
   */
  private static boolean isToldOf(Syntax syntax, int verb, int noun) {
    return RelativeClauses.hasPersonBefore(syntax, verb)
        && syntax.hasFiniteVerb(noun + 1, syntax.sentenceEdge());
  }

  /** "said Reyes recently." */
  private static boolean closesWithAdverb(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("RB")
        && (at + 1 >= syntax.size() || syntax.isPunctuation(at + 1));
  }

  private static boolean hasRelativePronoun(Syntax syntax, int before) {
    return Syntax.range(0, before).stream().anyMatch(syntax::isRelativePronoun);
  }
}
