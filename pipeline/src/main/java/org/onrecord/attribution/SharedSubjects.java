package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/**
 * Finds whose subject a cue without one of its own shares: a participle behind a clause ("Reyes
 * spoke out about the strike, arguing that ...") or a second verb behind "and". Parsers hang both
 * on the nearest noun or verb; here the nearest that can speak and fits in form counts.
 */
final class SharedSubjects {

  private static final int DEEPEST = 12;

  private final Speakers speakers;
  private final RelativeClauses clauses;
  private final Set<String> issuing;

  SharedSubjects(Speakers speakers) {
    this.speakers = speakers;
    this.clauses = new RelativeClauses(speakers);
    this.issuing = Lexicon.load(SharedSubjects.class, "issuing-verbs.tsv").column("lemma");
  }

  /**
   * The head of the subject that a cue shares, or -1 where the tree's own answer is the best.
   *
   * @param subject what the tree says, or -1
   */
  int find(Syntax syntax, int verb, int subject) {
    int outer = clauses.outside(syntax, verb, subject);
    if (outer < 0) {
      outer = outsideWhoClause(syntax, verb, subject);
    }
    boolean inside = isThingInClause(syntax, verb, subject) || hasHead(syntax, verb, subject);
    if (outer < 0 && (subject < 0 || inside)) {
      outer = clauses.subjectBehind(syntax, verb);
    }
    if (outer >= 0) {
      return outer;
    }
    if (syntax.ownSubject(verb) >= 0) {
      return -1;
    }
    int inverted = behindCue(syntax, verb);
    if (inverted >= 0) {
      return inverted;
    }
    if (syntax.token(verb).tag().equals("VBG")) {
      int opened = subject < 0 ? ofClauseOpened(syntax, verb) : -1;
      int shared = opened >= 0 ? opened : ofParticiple(syntax, verb);
      if (shared < 0 && subject >= 0 && verb > 0 && syntax.token(verb - 1).is(",")) {
        shared = outsideThingsClause(syntax, verb, subject);
      }
      return shared < 0 && subject < 0 ? ofVerbAbove(syntax, verb) : shared;
    }
    int group = syntax.verbGroup(verb).nextSetBit(0);
    if (subject < 0 && syntax.token(group).tag().equals("TO")) {
      return ofVerbAbove(syntax, verb);
    }
    if (!syntax.tree().is(verb, "conj")) {
      return -1;
    }
    int first = syntax.tree().head(verb);
    return first >= 0 && ClauseEnd.isBackshifted(syntax, first, verb)
        ? ofReportedVerb(syntax, first, verb)
        : ofSecondVerb(syntax, verb, subject);
  }

  /** In "Pell Mining, which bought it for $40 million, said" the parser lets the sum speak. */
  private boolean isThingInClause(Syntax syntax, int verb, int subject) {
    return subject >= 0
        && RelativeClauses.isInside(syntax, subject, verb)
        && !speakers.canSpeak(syntax, subject);
  }

  /** In "workers at the plant, which lost money, said" the parser lets the plant speak. */
  private boolean hasHead(Syntax syntax, int verb, int subject) {
    int head = subject < 0 ? subject : clauses.speaker(syntax, subject);
    return head != subject && head == clauses.subjectBehind(syntax, verb);
  }

  /** In "a clerk who called to cancel a meeting said" no meeting speaks, but the clerk. */
  private int outsideWhoClause(Syntax syntax, int verb, int subject) {
    boolean thing =
        subject > 1
            && subject < verb
            && (speakers.isThing(syntax, subject) || speakers.isDocument(syntax, subject));
    for (int at = subject - 1; thing && at > 0 && !syntax.isPunctuation(at); at--) {
      boolean opens = syntax.token(at).is("who") && syntax.hasFiniteVerb(at, subject);
      if (opens) {
        return syntax.token(at - 1).isNoun() ? at - 1 : -1;
      }
    }
    return -1;
  }

  /** In "Prices fell and the mood got worse, said a banker." the parser calls her an object. */
  private int behindCue(Syntax syntax, int verb) {
    int before = verb - 1;
    boolean closing =
        before > 0
            && (syntax.token(before).is(",") || syntax.isQuoteMark(before))
            && Tags.REPORTS.fits(syntax.token(verb));
    int speaker = closing ? SpeakerBeside.find(syntax, verb) : -1;
    return speaker > verb && speakers.canSpeak(syntax, speaker) ? speaker : -1;
  }

  /** In "shelved a plan that cuts jobs, arguing" neither the plan nor its pronoun argues. */
  private int outsideThingsClause(Syntax syntax, int verb, int subject) {
    boolean pronoun = syntax.isRelativePronoun(subject) && !syntax.token(subject).is("who");
    int noun = pronoun ? syntax.antecedent(subject, subject) : subject;
    if (!pronoun || speakers.canSpeak(syntax, noun)) {
      return -1;
    }
    return speakingSubject(syntax, verbAbove(syntax, noun), verb);
  }

  /** The subject of the verb, where there are both and the subject stands before the cue. */
  private int speakingSubject(Syntax syntax, int verb, int cue) {
    int subject = verb < 0 ? -1 : syntax.subject(verb);
    return subject >= 0 && subject < cue && speakers.canSpeak(syntax, subject) ? subject : -1;
  }

  /** In "After praising the plan, Reyes left" the clause behind the comma has the subject. */
  private static int ofClauseOpened(Syntax syntax, int verb) {
    int above = syntax.tree().head(verb);
    if (above < verb || !syntax.token(above).isVerb()) {
      return -1;
    }
    int subject = syntax.subject(above);
    boolean behindComma = false;
    for (int at = verb; at < subject; at++) {
      behindComma |= syntax.token(at).is(",");
    }
    return behindComma ? subject : -1;
  }

  private int ofParticiple(Syntax syntax, int verb) {
    int noun = syntax.tree().head(verb);
    boolean hangsOnNoun =
        noun >= 0 && noun < verb && syntax.tree().is(verb, "acl") && isNominal(syntax, noun);
    if (!hangsOnNoun || isSubject(syntax, noun)) {
      return -1;
    }
    boolean behindComma = syntax.token(verb - 1).is(",");
    int above = verbAbove(syntax, noun);
    boolean issued = above >= 0 && issuesText(syntax, above);
    boolean speaksItself =
        !behindComma
            && !issued
            && (speakers.canSpeak(syntax, noun)
                || speakers.isDocument(syntax, noun) && !isPhrase(syntax, noun));
    return above < 0 || speaksItself ? -1 : speakerAbove(syntax, above, verb);
  }

  /** "in an article stating", "with a letter saying": the document is only where it was said. */
  private static boolean isPhrase(Syntax syntax, int noun) {
    return !syntax.tree().children(noun, "case").isEmpty();
  }

  /** The first subject from the verb upwards, before the cue, that is no thing; or -1. */
  private int speakerAbove(Syntax syntax, int verb, int cue) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      int shared = syntax.subject(at);
      if (shared >= 0 && shared < cue && !speakers.isThing(syntax, shared)) {
        return shared;
      }
      at = verbAbove(syntax, at);
    }
    return -1;
  }

  /** "won them over by praising the plan", "replied later to suggest". */
  private int ofVerbAbove(Syntax syntax, int verb) {
    int above = verbAbove(syntax, verb);
    boolean controlled =
        above < 0
            || above > verb
            || !syntax.tree().children(above, "obj", "iobj").isEmpty()
                && syntax.token(verb - 1).tag().equals("TO");
    return controlled ? -1 : speakingSubject(syntax, above, verb);
  }

  /** "sent a letter", "released a report". */
  private boolean issuesText(Syntax syntax, int verb) {
    return issuing.contains(syntax.token(verb).lemma())
        && syntax.tree().children(verb, "obj", "dobj").stream()
            .anyMatch(object -> speakers.isDocument(syntax, object));
  }

  /** The last subject between a cue and a verb that is reported with it. */
  private static int ofReportedVerb(Syntax syntax, int cue, int verb) {
    for (int at = verb - 1; at > cue; at--) {
      if (isSubject(syntax, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The subject of the first verb above that stands in the same form and can have spoken. */
  private int ofSecondVerb(Syntax syntax, int verb, int subject) {
    int first = syntax.tree().head(verb);
    if (first < 0 || first > verb || !syntax.token(first).isVerb()) {
      return -1;
    }
    boolean fits = sameForm(syntax, first, verb) && !leftByComma(syntax, first, verb);
    if (fits && (subject < 0 || !speakers.isThing(syntax, syntax.antecedent(subject, first)))) {
      return -1;
    }
    for (int above = verbAbove(syntax, first), steps = 0;
        above >= 0 && steps < DEEPEST;
        above = verbAbove(syntax, above), steps++) {
      int shared = speakingSubject(syntax, above, above);
      if (above < first && sameForm(syntax, above, verb) && shared >= 0) {
        return shared;
      }
    }
    return -1;
  }

  /** In "Reyes, which had let him go, and said" the comma ends the relative clause. */
  private static boolean leftByComma(Syntax syntax, int first, int verb) {
    int and = syntax.verbGroup(verb).nextSetBit(0) - 1;
    boolean comma =
        and > 1 && syntax.token(and).tag().equals("CC") && syntax.token(and - 1).is(",");
    if (!comma || !syntax.tree().is(first, "acl:relcl")) {
      return false;
    }
    int start = syntax.subtree(first).nextSetBit(0);
    return start > 0 && syntax.token(start - 1).is(",");
  }

  /**
   * In "said that the mine is lost and walked out" the second verb stands in the form of the cue,
   * not of the clause behind it, and so goes on with the cue's subject: the index of its "and", or
   * {@code to} where there is none.
   */
  static int secondVerb(Syntax syntax, int cue, int clause, int from, int to) {
    boolean past = syntax.token(cue).tag().equals("VBD");
    if (!past || sameForm(syntax, clause, cue)) {
      return to;
    }
    for (int and = from + 2; and + 1 < to; and++) {
      boolean goesOn =
          syntax.token(and).tag().equals("CC")
              && syntax.token(and + 1).tag().equals("VBD")
              && syntax.tree().is(and + 1, "conj")
              && syntax.tree().head(and + 1) == clause
              && syntax.ownSubject(and + 1) < 0;
      if (goesOn) {
        return and;
      }
    }
    return to;
  }

  /** "would withdraw ... and said" are two forms, "spoke ... and said" is one. */
  private static boolean sameForm(Syntax syntax, int one, int other) {
    return finiteTag(syntax, one).equals(finiteTag(syntax, other));
  }

  private static String finiteTag(Syntax syntax, int verb) {
    String tag = syntax.token(syntax.verbGroup(verb).nextSetBit(0)).tag();
    return switch (tag) {
      case "VBP" -> "VBZ";
      case "VBN" -> "VBD";
      default -> tag;
    };
  }

  private static int verbAbove(Syntax syntax, int index) {
    int at = syntax.tree().head(index);
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (syntax.token(at).isVerb()) {
        return at;
      }
      at = syntax.tree().head(at);
    }
    return -1;
  }

  private static boolean isNominal(Syntax syntax, int index) {
    return syntax.token(index).isNoun() || syntax.token(index).isNumber();
  }

  private static boolean isSubject(Syntax syntax, int noun) {
    return syntax.tree().relation(noun).startsWith("nsubj");
  }
}
