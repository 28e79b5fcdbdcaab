package org.onrecord.attribution;

import java.util.BitSet;

/** Finds who speaks: the subject of a verb cue, by the tree and by word order. */
final class VerbSource {

  private VerbSource() {}

  /**
   * The head of who speaks; of a passive, of who stands behind "by".
   *
   * @param speakerBefore the speaker of the cue before, to which ", adding" goes on, or -1
   * @return -1 where nobody does
   */
  static int head(Syntax syntax, int verb, boolean passive, int speakerBefore) {
    if (passive) {
      int agent = agent(syntax, verb);
      return agent >= 0 ? agent : SpeakerBeside.find(syntax, verb);
    }
    boolean addsOn = syntax.token(verb).tag().equals("VBG") && isBehindPause(syntax, verb);
    if (addsOn && speakerBefore >= 0) {
      return speakerBefore;
    }
    int closing = ClosingSpeaker.find(syntax, verb);
    if (closing >= 0) {
      return closing;
    }
    if (addsOn && syntax.tree().is(verb, "acl")) {
      int subject = subjectOfVerbBefore(syntax, verb);
      if (subject >= 0) {
        return subject;
      }
    }
    int subject = SubjectAtComma.behindLast(syntax, verb, syntax.subject(verb));
    if (subject > verb && !SpeakerBeside.mayInvert(syntax, verb, subject)) {
      subject = -1;
    }
    BitSet apposed = SpeakerApposition.both(syntax, verb);
    if (!apposed.isEmpty() && isFar(syntax, subject, apposed.nextSetBit(0))) {
      return SpeakerApposition.name(syntax, verb);
    }
    if (addsOn && cannotSpeak(syntax, subject)) {
      int nearer = subjectOfVerbBefore(syntax, verb);
      subject = cannotSpeak(syntax, nearer) ? subject : nearer;
    }
    return orByOrder(syntax, verb, SubjectAtComma.betweenTwo(syntax, verb, subject));
  }

  /** In "an analysis released last week found" the noun before the participle. */
  private static int describedBefore(Syntax syntax, int day) {
    boolean described = false;
    for (int at = day - 1; at >= 0 && !syntax.isPunctuation(at); at--) {
      boolean participle = syntax.token(at).tag().equals("VBN");
      if (described && syntax.token(at).isNoun() && !syntax.isTime(at)) {
        return at;
      }
      described |= participle;
    }
    return day;
  }

  private static boolean cannotSpeak(Syntax syntax, int subject) {
    return subject < 0
        || Tags.COMMON_NOUN.fits(syntax.token(subject))
            && !Speakers.SHIPPED.canSpeak(syntax, subject);
  }

  /** ", saying", "', now saying". */
  private static boolean isBehindPause(Syntax syntax, int verb) {
    int before = verb - 1;
    if (before > 0 && syntax.token(before).tag().equals("RB")) {
      before--;
    }
    return before >= 0 && (syntax.token(before).is(",") || syntax.isQuoteMark(before));
  }

  /** Whether a clause parts the subject from the place, or there is none. */
  private static boolean isFar(Syntax syntax, int subject, int place) {
    return subject < 0 || subject < place && syntax.hasFiniteVerb(subject, place);
  }

  /** Who speaks by word order where the tree has nobody. */
  private static int orByOrder(Syntax syntax, int verb, int subject) {
    if (subject >= 0) {
      return subject;
    }
    int beside = SpeakerBeside.find(syntax, verb);
    if (beside >= 0) {
      return beside < verb && syntax.isTime(beside) ? describedBefore(syntax, beside) : beside;
    }
    if (syntax.token(verb).tag().equals("VBG")) {
      return subjectOfVerbBefore(syntax, verb);
    }
    int joined = subjectOfJoined(syntax, verb);
    return joined >= 0 ? joined : SubjectAtComma.beforeAside(syntax, verb);
  }

  /** In "He waved with his hands and declared" that of the verb before, of the same form. */
  private static int subjectOfJoined(Syntax syntax, int verb) {
    boolean joins =
        verb > 1
            && syntax.token(verb - 1).tag().equals("CC")
            && Tags.FINITE_VERB.fits(syntax.token(verb));
    for (int at = verb - 2; joins && at > 0; at--) {
      if (Tags.FINITE.fits(syntax.token(at))) {
        boolean same = syntax.token(at).tag().equals(syntax.token(verb).tag());
        return same ? syntax.subject(at) : -1;
      }
    }
    return -1;
  }

  /** A participle without a subject of its own shares that of the last finite verb. */
  private static int subjectOfVerbBefore(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (Tags.FINITE_VERB.fits(syntax.token(at))) {
        int subject = syntax.subject(at);
        if (subject >= 0 && subject < verb) {
          return subject;
        }
      }
    }
    return -1;
  }

  private static int agent(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "obl", "nmod")) {
      if (syntax.isBehind(child, "by")) {
        return child;
      }
    }
    return sender(syntax, verb);
  }

  /** The chief of "were told in an email from the chief that". */
  private static int sender(Syntax syntax, int verb) {
    for (int letter : syntax.tree().children(verb, "obl")) {
      int from = letter + 1;
      boolean sent =
          letter > verb
              && from < syntax.size()
              && syntax.token(from).is("from")
              && SourceNouns.SHIPPED.of(syntax.token(letter).lemma())
                  == SourceNouns.NounClass.DOCUMENT
              && syntax.isBehind(letter, "in");
      int at = from;
      while (sent && at + 1 < syntax.size() && Tags.IN_NOUN_PHRASE.fits(syntax.token(at + 1))) {
        at++;
      }
      if (at > from && syntax.token(at).isNoun()) {
        return at;
      }
    }
    return -1;
  }
}
