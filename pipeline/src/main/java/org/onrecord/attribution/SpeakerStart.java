package org.onrecord.attribution;

/** Where a speaker starts who stands behind a clause and before the cue. */
final class SpeakerStart {

  private SpeakerStart() {}

  /**
   * The first token behind the comma or quotation mark that ends the clause.
   *
   * @return -1 where no clause ends there, or another one starts before the cue
   */
  static int behindClause(Syntax syntax, int cue) {
    int at = SpeakerApposition.lastOfFirst(syntax, cue);
    while (at > 0 && !syntax.isPunctuation(at)) {
      if (Tags.BREAKS_SUBJECT.fits(syntax.token(at)) && !joinsNouns(syntax, at)) {
        return -1;
      }
      at--;
    }
    boolean separated = at > 0 && (syntax.token(at).is(",") || syntax.isQuoteMark(at));
    return separated && syntax.hasFiniteVerb(0, at) && !opensParticipleClause(syntax, at + 1)
        ? at + 1
        : -1;
  }

  /** "beating the $5 million analysts had forecast". */
  static boolean opensParticipleClause(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("VBG")
        && at + 1 < syntax.size()
        && Tags.OPENS_DEFINITE.fits(syntax.token(at + 1));
  }

  /** "miners and managers said". */
  private static boolean joinsNouns(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("CC")
        && syntax.token(at - 1).isNoun()
        && Tags.OPENS_SPEAKER.fits(syntax.token(at + 1));
  }
}
