package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.ReportingClause.Before;

/** Finds reporting clauses behind or within what they report, by word order alone. */
final class ReportingClauseFinder {

  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private static final Set<String> NOUN_PREPOSITIONS = FunctionWords.of("of_noun");

  /** In tokens. */
  private static final int LONGEST_SPEAKER = 16;

  private final CueLexicon lexicon;

  ReportingClauseFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<ReportingClause> find(Syntax syntax) {
    List<ReportingClause> found = new ArrayList<>();
    int from = 0;
    for (int verb = 1; verb < syntax.size(); verb++) {
      if (verb < from || !isCue(syntax, verb)) {
        continue;
      }
      Optional<ReportingClause> clause = clause(syntax, from, verb);
      if (clause.isPresent()) {
        found.add(clause.get());
        from = clause.get().to();
      }
    }
    return found;
  }

  private boolean isCue(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    boolean finite =
        Tags.FINITE_VERB.fits(token)
            || token.tag().equals("VBN") && hasAuxiliary(syntax, verb, "have")
            || token.tag().equals("VB") && syntax.token(verb - 1).tag().equals("MD");
    return finite
        && lexicon
            .verb(token.lemma())
            .filter(cue -> cue.takes(Cue.Frame.QUOTE) || cue.takes(Cue.Frame.CLAUSE))
            .isPresent();
  }

  private static boolean hasAuxiliary(Syntax syntax, int verb, String lemma) {
    int at = verb - 1;
    while (at > 0 && syntax.token(at).tag().equals("RB")) {
      at--;
    }
    return at >= 0 && syntax.token(at).isLemma(lemma);
  }

  private Optional<ReportingClause> clause(Syntax syntax, int from, int verb) {
    Cue cue = lexicon.verb(syntax.token(verb).lemma()).orElseThrow();
    boolean inverted = isBoundary(syntax, verb - 1);
    int start = inverted ? verb : speakerStart(syntax, verb);
    if (start <= from || !isBoundary(syntax, start - 1)) {
      return Optional.empty();
    }
    int opening = openingBefore(syntax, start);
    int reported = opening > from ? opening : from;
    Before before = before(syntax, reported, start - 1);
    if (before == Before.NOTHING || before == Before.QUOTATION && inverted) {
      return Optional.empty();
    }
    int speakerEnd = inverted ? speakerEnd(syntax, cue, verb, before) : verb;
    if (speakerEnd < 0) {
      return Optional.empty();
    }
    int mark = adverbialEnd(syntax, cue, Math.max(verb + 1, speakerEnd), inverted);
    if (mark < 0) {
      return Optional.empty();
    }
    int end = end(syntax, before, start - 1, mark, inverted);
    if (end < 0) {
      return Optional.empty();
    }
    boolean separate = syntax.token(start - 1).is(",") || syntax.isDash(start - 1);
    int first = separate && !before.keepsComma() ? start - 1 : start;
    return Optional.of(new ReportingClause(before, reported, first, end, verb, speakerEnd));
  }

  /**
   * In "should have sold it when, he said, one bid was open" only what is behind "when" is his; -1
   * where no such word stands before the comma.
   */
  private static int openingBefore(Syntax syntax, int start) {
    int at = start - 2;
    boolean opens =
        at > 0
            && syntax.token(start - 1).is(",")
            && (syntax.token(at).tag().equals("WRB") || isSubordinator(syntax.token(at)));
    return opens ? at : -1;
  }

  /** One past the last clause that ends here or before; 0 where there is none. */
  int endOfLast(Syntax syntax, int to) {
    return find(syntax).stream()
        .mapToInt(ReportingClause::to)
        .filter(end -> end <= to)
        .max()
        .orElse(0);
  }

  static Before before(Syntax syntax, int from, int boundary) {
    if (closesQuotation(syntax, boundary)
        || boundary > 0 && closesQuotation(syntax, boundary - 1)) {
      return Before.QUOTATION;
    }
    int first = from;
    while (first < boundary && syntax.isPunctuation(first)) {
      first++;
    }
    if (first >= boundary) {
      return Before.NOTHING;
    }
    if (first + 1 < boundary && syntax.token(first).tag().equals("CC")) {
      first++;
    }
    boolean subordinate =
        syntax.token(first).tag().equals("WRB")
            || isSubordinator(syntax.token(first))
            || syntax.token(first).tag().equals("IN");
    if (hasMainVerb(syntax, first, boundary)) {
      return Before.CLAUSE;
    }
    if (subordinate && syntax.hasFiniteVerb(first, boundary)) {
      return Before.SUBORDINATE;
    }
    boolean adverbial =
        subordinate
            || Tags.JOINS.fits(syntax.token(first))
            || syntax.token(first).tag().equals("TO");
    return adverbial ? Before.ADVERBIAL : Before.PHRASE;
  }

  /** A finite verb other than those of clauses that a conjunction or relative pronoun opens. */
  private static boolean hasMainVerb(Syntax syntax, int from, int to) {
    int open = 0;
    for (int at = from; at < to; at++) {
      Token token = syntax.token(at);
      if (token.tag().startsWith("W") || isSubordinator(token)) {
        open++;
      } else if (Tags.FINITE.fits(token)) {
        if (open == 0) {
          return true;
        }
        open--;
      }
    }
    return false;
  }

  /** "that it works", but not "that method". */
  private static boolean isSubordinator(Token token) {
    return SUBORDINATORS.contains(Words.lower(token)) && !token.tag().equals("DT");
  }

  private static boolean isBoundary(Syntax syntax, int at) {
    return at > 0
        && (syntax.token(at).is(",")
            || syntax.isDash(at) && !syntax.token(at).tag().equals("HYPH")
            || closesQuotation(syntax, at));
  }

  private static boolean closesQuotation(Syntax syntax, int at) {
    if (!syntax.isQuoteMark(at)) {
      return false;
    }
    boolean pause =
        at > 0 && ",?!".indexOf(syntax.token(at - 1).text().charAt(0)) >= 0
            || at + 1 < syntax.size() && syntax.token(at + 1).is(",");
    return pause && !opensQuotation(syntax, at);
  }

  private static boolean opensQuotation(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    return syntax.isQuoteMark(at) && (tag.equals("``") || "“‘„".contains(syntax.token(at).text()));
  }

  /** The first token of the speaker before the verb and its auxiliaries, or -1. */
  private static int speakerStart(Syntax syntax, int verb) {
    int group = verb;
    while (group > 0
        && (Tags.AUXILIARY.fits(syntax.token(group - 1))
            || Syntax.AUXILIARIES.contains(syntax.token(group - 1).lemma()))) {
      group--;
    }
    int last = SpeakerApposition.lastOfFirst(syntax, group);
    if (isOfNounBefore(syntax, last)) {
      return -1;
    }
    int at = last;
    boolean noun = false;
    while (at > 0 && !syntax.isPunctuation(at) && last - at < LONGEST_SPEAKER) {
      if (Tags.BREAKS_SUBJECT.fits(syntax.token(at))
          && !(syntax.token(at).tag().equals("CC") && noun && syntax.token(at - 1).isNoun())) {
        return -1;
      }
      noun |= syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP");
      at--;
    }
    boolean opens =
        noun
            && Tags.OPENS_SUBJECT_PHRASE.fits(syntax.token(at + 1))
            && !SpeakerStart.opensParticipleClause(syntax, at + 1);
    return opens ? at + 1 : -1;
  }

  /** "a charge he denies". */
  private static boolean isOfNounBefore(Syntax syntax, int speaker) {
    return speaker > 0
        && syntax.token(speaker).tag().equals("PRP")
        && syntax.token(speaker - 1).isNoun();
  }

  /** One past the speaker behind the verb, or -1. */
  private static int speakerEnd(Syntax syntax, Cue cue, int verb, Before before) {
    boolean quoted = before == Before.QUOTATION;
    if (!cue.takes(Cue.Frame.QUOTE)
        || !quoted && (cue.takes(Cue.Frame.OBJECT) || cue.takes(Cue.Frame.ADDRESSEE))
        || syntax.token(verb).isLemma("tell")) {
      return -1;
    }
    int at = verb + 1;
    int head = -1;
    while (at < syntax.size()
        && (Tags.IN_NOUN_PHRASE.fits(syntax.token(at)) || syntax.token(at).tag().equals("HYPH"))) {
      if (isNominal(syntax.token(at)) || syntax.token(at).isNumber()) {
        head = at;
      }
      at++;
    }
    boolean finite = at < syntax.size() && Tags.FINITE.fits(syntax.token(at));
    if (finite && isIdentified(syntax, verb + 1, at)) {
      return markBehind(syntax, at);
    }
    if (head < 0 || finite || !quoted && !mayBeSpeaker(syntax, verb + 1, head)) {
      return -1;
    }
    return qualifiedEnd(syntax, at);
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  /** Behind "of the bank", "briefed on the talks" and "who knows the plan". */
  private static int qualifiedEnd(Syntax syntax, int from) {
    boolean qualifies =
        from < syntax.size()
            && (Tags.QUALIFIES_NOUN.fits(syntax.token(from))
                || NOUN_PREPOSITIONS.contains(Words.lower(syntax.token(from))));
    return qualifies ? markBehind(syntax, from) : from;
  }

  /** "a man police identified as Roe": a clause of its own behind the noun, without a pronoun. */
  private static boolean isIdentified(Syntax syntax, int first, int finite) {
    return Tags.DETERMINES.fits(syntax.token(first))
        && finite - first > 2
        && syntax.token(finite).tag().equals("VBD")
        && Tags.COMMON_NOUN.fits(syntax.token(finite - 2))
        && (Tags.STANDS_ALONE.fits(syntax.token(finite - 1))
            || Speakers.SHIPPED.isPersonNoun(syntax.token(finite - 1)));
  }

  private static int markBehind(Syntax syntax, int from) {
    int at = from;
    while (at < syntax.size() && !syntax.isPunctuation(at)) {
      at++;
    }
    return at;
  }

  private static boolean mayBeSpeaker(Syntax syntax, int first, int head) {
    return syntax.token(head).isProperNoun()
        || Tags.OPENS_NOUN_PHRASE.fits(syntax.token(first)) && !syntax.token(first).isNoun()
        || syntax.token(head).tag().equals("PRP")
            && !syntax.token(head).is("it")
            && !syntax.token(head).is("them")
        || Speakers.SHIPPED.canSpeak(syntax, head);
  }

  /**
   * The mark behind the verb and what tells when, where or to whom; the sentence's size where there
   * is none, -1 where something else follows.
   */
  private static int adverbialEnd(Syntax syntax, Cue cue, int from, boolean inverted) {
    int at = from;
    boolean told = cue.takes(Cue.Frame.ADDRESSEE) && !inverted;
    while (at < syntax.size() && !syntax.isPunctuation(at)) {
      boolean opens =
          at > from
              || Tags.OPENS_ADVERBIAL.fits(syntax.token(at))
              || told && Tags.OPENS_OBJECT.fits(syntax.token(at))
              || syntax.isDayWord(at);
      boolean clause =
          Tags.FINITE.fits(syntax.token(at))
              || syntax.token(at).is("that")
              || syntax.token(at).tag().startsWith("W")
              || syntax.token(at).tag().equals("TO")
                  && at + 1 < syntax.size()
                  && syntax.token(at + 1).tag().equals("VB");
      if (!opens || clause) {
        return -1;
      }
      at++;
    }
    boolean behind = at < syntax.size() && (syntax.token(at).is(":") || opensQuotation(syntax, at));
    return behind ? -1 : at;
  }

  /** One past the clause, its last comma included where what is reported needs none; or -1. */
  private int end(Syntax syntax, Before before, int first, int mark, boolean inverted) {
    int size = syntax.sentenceEdge();
    if (mark >= size) {
      boolean whole =
          before != Before.PHRASE && before != Before.ADVERBIAL && before != Before.SUBORDINATE;
      return whole ? mark : -1;
    }
    boolean comma = syntax.token(mark).is(",") || syntax.isDash(mark);
    if (!comma) {
      return before == Before.QUOTATION || before == Before.CLAUSE ? mark : -1;
    }
    return switch (before) {
      case QUOTATION -> behindQuotation(syntax, mark);
      case PHRASE -> verbBehindComma(syntax, mark);
      case ADVERBIAL, SUBORDINATE -> clauseBehindComma(syntax, mark, inverted);
      case CLAUSE -> restOfClause(syntax, first, mark, inverted);
      case NOTHING -> -1;
    };
  }

  private static int behindQuotation(Syntax syntax, int mark) {
    if (Tags.FINITE.fits(syntax.token(mark + 1))) {
      return mark + 1;
    }
    for (int at = mark + 1; at < syntax.size(); at++) {
      if (opensQuotation(syntax, at) && syntax.token(at - 1).is(",")) {
        return at;
      }
    }
    return syntax.sentenceEdge();
  }

  /** "The mine, said Roe, who owns it, will close". */
  private static int verbBehindComma(Syntax syntax, int mark) {
    for (int at = mark; at + 1 < syntax.size(); at++) {
      boolean comma = syntax.token(at).is(",") || syntax.isDash(at);
      int next =
          syntax.token(at + 1).tag().equals("RB") && at + 2 < syntax.size() ? at + 2 : at + 1;
      if (comma && Tags.FINITE.fits(syntax.token(next))) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int clauseBehindComma(Syntax syntax, int mark, boolean inverted) {
    for (int at = mark; at + 1 < syntax.size(); at++) {
      boolean comma = syntax.token(at).is(",") || syntax.isDash(at);
      if (comma && startsMainClause(syntax, at + 1)) {
        return at + 1;
      }
      if (comma && !inverted) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsMainClause(Syntax syntax, int from) {
    boolean noun = false;
    for (int at = from; at < syntax.size(); at++) {
      Token token = syntax.token(at);
      if (Tags.FINITE.fits(token)) {
        return noun;
      }
      if (token.is(",") || token.tag().startsWith("W") || token.tag().equals("CC") && !noun) {
        return false;
      }
      noun |=
          token.isNoun()
              || token.tag().startsWith("PRP")
              || token.tag().equals("DT")
              || token.tag().equals("EX")
              || token.isNumber();
    }
    return false;
  }

  /** "It is, she said, a trap". */
  static boolean isUnfinished(Syntax syntax, int last) {
    return syntax.token(last).isLemma("be") || Tags.WANTS_MORE.fits(syntax.token(last));
  }

  /** Whether a full clause goes on behind the report: "They lost, she said, because of it". */
  private int restOfClause(Syntax syntax, int first, int mark, boolean inverted) {
    int from = mark + 1;
    boolean joined = syntax.token(from).tag().equals("CC") || syntax.token(from).is("so");
    if (joined && syntax.hasFiniteVerb(from, syntax.size())) {
      return mark;
    }
    boolean participle =
        syntax.token(from).tag().equals("VBG")
            && !syntax.token(from).is("according")
            && lexicon.verb(syntax.token(from).lemma()).isEmpty();
    if (isUnfinished(syntax, first - 1)) {
      return mark;
    }
    boolean goesOn = !inverted && (participle || Tags.OPENS_ADVERBIAL.fits(syntax.token(from)));
    return goesOn ? mark : syntax.sentenceEdge();
  }
}
