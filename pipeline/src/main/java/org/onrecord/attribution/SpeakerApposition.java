package org.onrecord.attribution;

import java.util.BitSet;
import org.onrecord.annotate.Token;

/**
 * A speaker's name and role with commas on both sides of the second: "its chief, Dana Roe, said".
 */
final class SpeakerApposition {

  private SpeakerApposition() {}

  /**
   * The last token of the first of the two, or the one right before the cue where there are none.
   */
  static int lastOfFirst(Syntax syntax, int cue) {
    int comma = cue - 2;
    while (comma > 0 && !syntax.isPunctuation(comma) && !Tags.FINITE.fits(syntax.token(comma))) {
      comma--;
    }
    boolean set =
        comma > 0
            && comma < cue - 2
            && syntax.token(cue - 1).is(",")
            && syntax.token(comma).is(",")
            && syntax.token(comma - 1).isNoun();
    boolean apposed =
        set
            && (isName(syntax, comma + 1, cue - 1)
                || isRoleOfPerson(syntax, comma)
                || isFirm(syntax, comma, cue - 1));
    return apposed ? comma - 1 : cue - 1;
  }

  /**
   * Both, wherever the parser hangs them: "it was false, and a spokesman, Tom Roe, said it had
   * paid". Empty where there are none, or where the first opens no noun phrase of its own behind a
   * comma or conjunction ("in a letter to the chief, Tom Roe, said").
   */
  static BitSet both(Syntax syntax, int cue) {
    int last = lastOfFirst(syntax, cue);
    if (last == cue - 1) {
      return new BitSet();
    }
    int first = last;
    while (first > 0
        && !syntax.isPunctuation(first - 1)
        && !Tags.ENDS_BEFORE_SPEAKER.fits(syntax.token(first - 1))) {
      first--;
    }
    boolean apart =
        first > 0
            && (syntax.isPunctuation(first - 1) || syntax.token(first - 1).tag().equals("CC"));
    boolean phrase = Tags.OPENS_SPEAKER.fits(syntax.token(first)) && !isCut(syntax, first, last);
    return apart && phrase ? Syntax.range(first, cue - 1) : new BitSet();
  }

  /** Whether a pronoun or participle makes a clause of what looks like a noun phrase. */
  private static boolean isCut(Syntax syntax, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (Tags.IN_CLAUSE.fits(syntax.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** The last token of the name, which is one of the two. */
  static int name(Syntax syntax, int cue) {
    int last = lastOfFirst(syntax, cue);
    return isName(syntax, last + 2, cue - 1) ? cue - 2 : last;
  }

  /** "Tom Roe", "the Green councillor Tom Roe". */
  private static boolean isName(Syntax syntax, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!syntax.token(at).isNoun() && !Tags.DETERMINES.fits(syntax.token(at))) {
        return false;
      }
    }
    Token last = syntax.token(to - 1);
    return last.isProperNoun() && last.label() == Token.Label.PERSON;
  }

  /** "its developer, Corvane Therapeutics", also where the tagger knows no name. */
  private static boolean isFirm(Syntax syntax, int comma, int to) {
    boolean noun = Tags.COMMON_NOUN.fits(syntax.token(comma - 1));
    for (int at = comma + 1; noun && at < to; at++) {
      Token word = syntax.token(at);
      if (!word.isNoun()
          || syntax.isDay(at)
          || !Character.isUpperCase(word.text().codePointAt(0))) {
        return false;
      }
    }
    return noun;
  }

  private static boolean isRoleOfPerson(Syntax syntax, int comma) {
    return syntax.token(comma - 1).label() == Token.Label.PERSON
        && Tags.OPENS_ROLE.fits(syntax.token(comma + 1));
  }
}
