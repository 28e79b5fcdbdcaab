package org.onrecord.attribution;

import java.util.BitSet;
import org.onrecord.annotate.Token;

/** Finds who speaks: the subject of a verb cue, by the tree and by word order. */
final class VerbSource {

  private VerbSource() {}

  static int head(Syntax syntax, int verb, boolean passive, int speakerBefore) {
    if (passive) {
      return insideClause(syntax, agent(syntax, verb), verb);
    }
    boolean addsOn =
        syntax.token(verb).tag().equals("VBG")
            && verb > 0
            && (syntax.token(verb - 1).is(",") || syntax.isQuoteMark(verb - 1));
    if (addsOn && speakerBefore >= 0) {
      return speakerBefore;
    }
    int closing = beforeClosingCue(syntax, verb);
    if (closing >= 0) {
      return closing;
    }
    if (addsOn && syntax.tree().is(verb, "acl")) {
      int subject = subjectOfVerbBefore(syntax, verb);
      if (subject >= 0) {
        return subject;
      }
    }
    int subject = behindLastComma(syntax, syntax.subject(verb), verb);
    BitSet apposed = SpeakerApposition.both(syntax, verb);
    if (!apposed.isEmpty() && isFar(syntax, subject, apposed.nextSetBit(0))) {
      return SpeakerApposition.name(syntax, verb);
    }
    if (subject > verb && !mayInvert(syntax, verb, subject)) {
      subject = -1;
    }
    return insideClause(syntax, parenthetical(syntax, subject, verb), verb);
  }

  /** Whether a clause parts the subject from the place, or there is none. */
  private static boolean isFar(Syntax syntax, int subject, int place) {
    return subject < 0 || subject < place && syntax.hasFiniteVerb(subject, place);
  }

  /**
   * In "Reyes, the heiress, had paid $4 million, two people familiar with the matter said." the
   * speaker stands between the last comma and a cue that closes the sentence, wherever the parser
   * hangs the cue.
   *
   * @return the head of that noun phrase, or -1
   */
  private static int beforeClosingCue(Syntax syntax, int verb) {
    int apposed = behindQuotation(syntax, verb);
    return apposed >= 0 ? apposed : behindClause(syntax, verb);
  }

  /**
   * The speaker of "'We will sell,' Dana Reyes, the heiress, said.": the name between the quotation
   * and its apposition; -1 where the sentence is built otherwise.
   */
  private static int behindQuotation(Syntax syntax, int verb) {
    boolean behindComma =
        verb > 1 && syntax.token(verb - 1).is(",") && Tags.FINITE_VERB.fits(syntax.token(verb));
    int quote = verb - 2;
    while (behindComma && quote > 0 && !syntax.isQuoteMark(quote)) {
      quote--;
    }
    if (!behindComma || quote <= 0 || syntax.hasFiniteVerb(quote, verb)) {
      return -1;
    }
    int last = quote;
    while (syntax.token(last + 1).isNoun() || Tags.DETERMINES.fits(syntax.token(last + 1))) {
      last++;
    }
    boolean name = last > quote && last < verb - 2 && syntax.token(last).isProperNoun();
    return name && syntax.token(last + 1).is(",") ? last : -1;
  }

  private static int behindClause(Syntax syntax, int verb) {
    int cue = cueStart(syntax, verb);
    int from = speakerStart(syntax, cue);
    if (from < 0
        || syntax.token(from).is("as")
        || !closes(syntax, verb)
        || isRelative(syntax, from, cue)) {
      return -1;
    }
    for (int at = from; at < cue; at++) {
      if (syntax.token(at).isNumber() && syntax.token(at + 1).is("of")) {
        return at;
      }
      boolean noun = syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP");
      boolean last =
          at + 1 >= cue
              || !syntax.token(at + 1).isNoun() && !syntax.token(at + 1).tag().equals("POS");
      if (noun && last) {
        return at;
      }
    }
    return -1;
  }

  /** "a charge he denies": a noun with a clause of its own, not a speaker. */
  private static boolean isRelative(Syntax syntax, int from, int verb) {
    for (int at = from + 1; at < verb; at++) {
      boolean subject = Tags.OPENS_SUBJECT.fits(syntax.token(at));
      if (subject && syntax.token(at - 1).isNoun() && !syntax.token(at - 1).isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the speaker starts who stands behind a clause, between its comma or quotation mark and
   * the cue; or -1.
   */
  static int speakerStart(Syntax syntax, int cue) {
    int at = SpeakerApposition.lastOfFirst(syntax, cue);
    while (at > 0 && !syntax.isPunctuation(at)) {
      if (Tags.BREAKS_SUBJECT.fits(syntax.token(at)) && !joinsNouns(syntax, at)) {
        return -1;
      }
      at--;
    }
    boolean separated = at > 0 && (syntax.token(at).is(",") || syntax.isQuoteMark(at));
    return separated && syntax.hasFiniteVerb(0, at) ? at + 1 : -1;
  }

  /** "miners and managers said". */
  private static boolean joinsNouns(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("CC")
        && syntax.token(at - 1).isNoun()
        && Tags.OPENS_SPEAKER.fits(syntax.token(at + 1));
  }

  private static BitSet behindComma(Syntax syntax, int verb) {
    int cue = cueStart(syntax, verb);
    int from = speakerStart(syntax, cue);
    while (from < cue && syntax.token(from).tag().equals("RB")) {
      from++;
    }
    return syntax.trim(Syntax.range(from, cue));
  }

  /** The first word of "has told", else the verb itself. */
  private static int cueStart(Syntax syntax, int verb) {
    return isPerfect(syntax, verb) ? syntax.verbGroup(verb).nextSetBit(0) : verb;
  }

  private static boolean isPerfect(Syntax syntax, int verb) {
    return syntax.token(verb).tag().equals("VBN")
        && syntax.token(syntax.verbGroup(verb).nextSetBit(0)).isLemma("have")
        && !syntax.isPassive(verb);
  }

  /**
   * Whether nothing but an adverbial, or who was told, follows the verb, up to the end or a clause
   * of its own.
   */
  private static boolean closes(Syntax syntax, int verb) {
    int next = verb + 1;
    boolean told =
        next < syntax.size()
            && syntax.token(verb).isLemma("tell")
            && Tags.OPENS_OBJECT.fits(syntax.token(next));
    boolean free =
        told || next >= syntax.size() || Tags.BEHIND_CLOSING_CUE.fits(syntax.token(next));
    boolean finite = Tags.FINITE_VERB.fits(syntax.token(verb)) || isPerfect(syntax, verb);
    if (!free || !finite) {
      return false;
    }
    boolean goesOn =
        !told && (goesOnBehindComma(syntax, next) || AddedPhrases.isBehind(syntax, verb));
    return goesOn || !syntax.hasFiniteVerb(next, syntax.size());
  }

  /** "said on Monday, as the yard struggles": what the speaker said, or the outlet's own words. */
  private static boolean goesOnBehindComma(Syntax syntax, int from) {
    int comma = from;
    while (comma < syntax.size() && !syntax.isPunctuation(comma)) {
      comma++;
    }
    return comma + 1 < syntax.size()
        && syntax.token(comma).is(",")
        && !syntax.hasFiniteVerb(from, comma)
        && Tags.OPENS_ADVERBIAL_CLAUSE.fits(syntax.token(comma + 1));
  }

  /**
   * In "The plant, Dana Reyes said, would close" the parser takes the speaker for an apposition to
   * the plant; a comma on either side and a finite verb behind give it away.
   */
  private static int parenthetical(Syntax syntax, int subject, int verb) {
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

  /** A subject far away across another verb's clause is a parsing error more often than not. */
  private static int insideClause(Syntax syntax, int subject, int verb) {
    if (subject >= 0) {
      return subject;
    }
    int next = nextTo(syntax, verb);
    if (next >= 0) {
      return next;
    }
    return syntax.token(verb).tag().equals("VBG")
        ? subjectOfVerbBefore(syntax, verb)
        : beforeAside(syntax, verb);
  }

  /**
   * In "a tax on salt, millers say the law" the parser may take the tax for the subject; a bare
   * noun phrase between the last comma or dash and the cue is nearer.
   */
  private static int behindLastComma(Syntax syntax, int subject, int verb) {
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
            && (syntax.token(at - 1).is(",") || syntax.isDash(at - 1));
    boolean isNoun =
        bare && (syntax.token(from - 1).isNoun() || syntax.token(from - 1).tag().equals("PRP"));
    boolean apposition = isNoun && syntax.token(at).tag().equals("DT") && subject == at - 2;
    return isNoun && !apposition ? from - 1 : subject;
  }

  /**
   * A speaker behind the cue is followed by no verb of its own: "said she of the plan", but not
   * "said she was" or, where a relative pronoun stands before, "said two of them were".
   */
  private static boolean mayInvert(Syntax syntax, int verb, int subject) {
    if (syntax.token(verb).isLemma("tell") || AddedPhrases.isBehind(syntax, verb)) {
      return false;
    }
    int next = subject + 1;
    return next >= syntax.size()
        || !Tags.FINITE_OR_ADVERB.fits(syntax.token(next))
            && (!hasRelativePronoun(syntax, verb) || ReportingClauses.endsClause(syntax, next));
  }

  private static boolean hasRelativePronoun(Syntax syntax, int before) {
    return Syntax.range(0, before).stream().anyMatch(syntax::isRelativePronoun);
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

  /**
   * In "Reyes, back from the mine, said" and "Reyes - who flew in at night - has said" the parser
   * may lose the subject: it opens the sentence, up to the first comma or dash.
   */
  private static int beforeAside(Syntax syntax, int verb) {
    int before = syntax.verbGroup(verb).nextSetBit(0) - 1;
    boolean behindAside =
        before >= 0
            && (syntax.token(before).is(",") || syntax.isQuoteMark(before) || syntax.isDash(before))
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
      if (syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP")) {
        return at;
      }
    }
    return -1;
  }

  /** The noun or pronoun right before the verb group, or behind it after a comma or quote. */
  static int nextTo(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before >= 0
        && (syntax.token(before).tag().equals("RB")
            || syntax.token(before).tag().equals("MD")
            || syntax.token(before).isVerb() && !syntax.token(before).tag().equals("VBG"))) {
      before--;
    }
    boolean isNoun =
        before >= 0 && (syntax.token(before).isNoun() || syntax.token(before).tag().equals("PRP"));
    if (isNoun && Tags.FINITE_VERB.fits(syntax.token(verb))) {
      return before;
    }
    int after = verb + 1;
    boolean inverted =
        after < syntax.size()
            && before >= 0
            && syntax.isPunctuation(before)
            && !syntax.token(verb).isLemma("tell")
            && Tags.REPORTS.fits(syntax.token(verb));
    if (inverted) {
      while (after < syntax.size()
          && Tags.LEADS_TO_NOUN.fits(syntax.token(after))
          && after + 1 < syntax.size()
          && Tags.GOES_ON_TO_NOUN.fits(syntax.token(after + 1))) {
        after++;
      }
      if (after < syntax.size()
          && (syntax.token(after).isNoun() || syntax.token(after).tag().equals("PRP"))
          && mayInvert(syntax, verb, after)) {
        return after;
      }
    }
    return -1;
  }

  private static int agent(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "obl", "nmod")) {
      boolean by =
          syntax.tree().children(child, "case").stream().anyMatch(c -> syntax.token(c).is("by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  static BitSet phrase(Syntax syntax, int subject, int verb) {
    if (subject < 0 || syntax.token(subject).tag().equals("EX")) {
      return new BitSet();
    }
    int head = syntax.antecedent(subject, verb);
    BitSet phrase =
        subject == behindClause(syntax, verb) ? behindComma(syntax, verb) : syntax.nounPhrase(head);
    BitSet apposed = SpeakerApposition.both(syntax, verb);
    if (apposed.get(subject) && subject != syntax.subject(verb)) {
      phrase = apposed;
    }
    if (phrase.get(verb)) {
      BitSet before = (BitSet) phrase.clone();
      if (head < verb) {
        before.clear(verb, syntax.size());
      } else {
        before.clear(0, verb + 1);
      }
      phrase = syntax.trim(before);
      while (!phrase.isEmpty() && syntax.isRelativePronoun(phrase.length() - 1)) {
        phrase.clear(phrase.length() - 1);
        phrase = syntax.trim(phrase);
      }
    }
    for (int at = head - 1; at > 0; at--) {
      if (phrase.get(at) && syntax.isDash(at) && !syntax.token(at).tag().equals("HYPH")) {
        phrase.clear(0, at + 1);
      }
    }
    for (int marker : syntax.tree().children(head, "case")) {
      if (marker == phrase.nextSetBit(0) && marker < head) {
        phrase.clear(marker);
      }
    }
    return withPart(syntax, withName(syntax, phrase, verb));
  }

  /** "Anglers' leader Joan Tresk said", where the parser stops at the role. */
  private static BitSet withName(Syntax syntax, BitSet phrase, int verb) {
    int first = phrase.length();
    int end = first;
    while (end < verb && syntax.token(end).label() == Token.Label.PERSON) {
      end++;
    }
    if (end > first && end == syntax.verbGroup(verb).nextSetBit(0)) {
      phrase.set(first, end);
    }
    return phrase;
  }

  /** "one of the bankers", where the parser makes only the bankers the subject. */
  private static BitSet withPart(Syntax syntax, BitSet phrase) {
    int of = phrase.nextSetBit(0) - 1;
    boolean part =
        of > 0
            && syntax.token(of).is("of")
            && (syntax.token(of - 1).isNumber() || syntax.token(of - 1).tag().equals("DT"));
    if (part) {
      phrase.set(of - 1, of + 1);
    }
    return phrase;
  }
}
