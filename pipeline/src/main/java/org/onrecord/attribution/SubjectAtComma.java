package org.onrecord.attribution;

import java.util.BitSet;

/**
 * The subject of a verb cue where commas or dashes tell more than the tree: beside them parsers
 * take the speaker for an apposition, or a noun farther off for the speaker, or nobody. Subjects
 * are told by their heads; -1 is none.
 */
final class SubjectAtComma {

  private SubjectAtComma() {}

  /**
   * In "a tax on salt, millers say the law" the parser may take the tax for the subject; a bare
   * noun phrase between the last comma or dash and the cue is nearer.
   *
   * @param subject what the tree says
   */
  static int behindLast(Syntax syntax, int verb, int subject) {
    int from = syntax.verbGroup(verb).nextSetBit(0);
    int at = from;
    while (at > 0 && Tags.IN_NOUN_PHRASE.fits(syntax.token(at - 1)) && from - at < 5) {
      at--;
    }
    boolean bare =
        at > 0
            && at < from
            && subject >= 0
            && subject < at
            && (syntax.token(at - 1).is(",") || syntax.isFreeDash(at - 1));
    // "The owner, Acme, last night denied" tells when.
    boolean isNoun =
        bare && Tags.NOUN_OR_PRONOUN.fits(syntax.token(from - 1)) && !syntax.isTime(from - 1);
    boolean apposition = isNoun && syntax.token(at).tag().equals("DT") && subject == at - 2;
    return isNoun && !apposition ? from - 1 : subject;
  }

  /**
   * In "The plant, Dana Reyes said, would close" the parser takes the speaker for an apposition to
   * the plant; a comma on either side and a finite verb behind give it away.
   *
   * @param subject what the tree says
   */
  static int betweenTwo(Syntax syntax, int verb, int subject) {
    int comma = Interruptions.commaBehind(syntax, verb + 1);
    boolean interrupts =
        comma > verb
            && comma + 1 < syntax.size()
            && Tags.VERB_FORM_OR_PREPOSITION.fits(syntax.token(comma + 1));
    if (subject < 0 || !interrupts) {
      return subject;
    }
    for (int apposition : syntax.tree().children(subject, "appos", "conj", "dep")) {
      BitSet speaker = syntax.subtree(apposition);
      int first = speaker.nextSetBit(0);
      if (speaker.length() == verb && first > 0 && syntax.token(first - 1).is(",")) {
        return apposition;
      }
    }
    return subject;
  }

  /**
   * In "Reyes, back from the mine, said" and "Reyes - who flew in at night - has said" the parser
   * may lose the subject: it opens the sentence, up to the first comma or dash.
   */
  static int beforeAside(Syntax syntax, int verb) {
    int before = syntax.verbGroup(verb).nextSetBit(0) - 1;
    boolean behindAside =
        before >= 0
            && (syntax.token(before).is(",")
                || syntax.isQuoteMark(before)
                || syntax.isFreeDash(before))
            && Tags.FINITE_OR_PARTICIPLE.fits(syntax.token(verb));
    if (!behindAside) {
      return -1;
    }
    int first = 0;
    while (first < verb && !syntax.isPunctuation(first)) {
      first++;
    }
    boolean isPhrase =
        first > 0
            && first < verb
            && !syntax.hasFiniteVerb(0, first)
            && !syntax.token(0).tag().equals("IN");
    for (int at = first - 1; isPhrase && at >= 0; at--) {
      if (Tags.NOUN_OR_PRONOUN.fits(syntax.token(at))) {
        return at;
      }
    }
    return -1;
  }
}
