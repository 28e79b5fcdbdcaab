package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.ReportingClause.Before;

/** Where the speaker of a reporting clause stands, by word order. */
final class ReportingSpeaker {

  private static final Set<String> NOUN_PREPOSITIONS = FunctionWords.of("of_noun");

  /** In tokens. */
  private static final int LONGEST_SPEAKER = 16;

  private ReportingSpeaker() {}

  /** The first token of the speaker before the verb and its auxiliaries, or -1. */
  static int start(Syntax syntax, int verb) {
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
  static int end(Syntax syntax, Cue cue, int verb, Before before) {
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
      return syntax.markFrom(at);
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
    return qualifies ? syntax.markFrom(from) : from;
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

  private static boolean mayBeSpeaker(Syntax syntax, int first, int head) {
    return syntax.token(head).isProperNoun()
        || Tags.OPENS_NOUN_PHRASE.fits(syntax.token(first)) && !syntax.token(first).isNoun()
        || syntax.token(head).tag().equals("PRP")
            && !syntax.token(head).is("it")
            && !syntax.token(head).is("them")
        || Speakers.SHIPPED.canSpeak(syntax, head);
  }
}
