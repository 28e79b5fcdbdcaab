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
    int at = behindHyphens(syntax, verb + 1);
    while (at + 1 < syntax.size()
        && Tags.LEADS_TO_NOUN.fits(syntax.token(at))
        && Tags.GOES_ON_TO_NOUN.fits(syntax.token(at + 1))) {
      at++;
    }
    boolean speaks = Tags.NOUN_OR_PRONOUN.fits(syntax.token(at)) && mayInvert(syntax, verb, at);
    return speaks || isOneAlone(syntax, verb + 1) ? at : -1;
  }

  /** The last word of "mother-of-three" where such a word stands, else the place itself. */
  private static int behindHyphens(Syntax syntax, int from) {
    int at = from;
    while (at + 2 < syntax.size() && syntax.token(at + 1).tag().equals("HYPH")) {
      at += 2;
    }
    return at;
  }

  /** "said one.", "said another, who gave no name". */
  private static boolean isOneAlone(Syntax syntax, int at) {
    boolean one = syntax.token(at).is("one") || syntax.token(at).is("another");
    return one && (at + 1 >= syntax.size() || syntax.isPunctuation(at + 1));
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
        || RelativeClauses.speaksBefore(syntax, verb, subject + 1)) {
      return false;
    }
    int next = subject + 1;
    return next >= syntax.size()
        || closesWithAdverb(syntax, next)
        || !Tags.FINITE_OR_ADVERB.fits(syntax.token(next))
            && (!hasRelativePronoun(syntax, verb) || ReportingClauses.endsClause(syntax, next));
  }

  /** "said two guards at the gate were ill": the subject of a finite verb farther behind. */
  private static boolean isOfClauseBehind(Syntax syntax, int verb, int noun) {
    int head = syntax.tree().head(noun);
    return noun > verb
        && head > noun
        && syntax.tree().relation(noun).startsWith("nsubj")
        && syntax.hasFiniteVerb(noun, head + 1);
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
