package org.onrecord.attribution;

import java.util.BitSet;
import org.onrecord.annotate.Token;

/**
 * Ends a content where its sentence turns to another attribution: at ", adding that ...", at ", but
 * she said ..." and at "but insisted". The parser often hangs these clauses into the content before
 * them.
 */
final class ContentCuts {

  private final CueLexicon lexicon;

  /** Words of "a pledge the Institute for Budget Studies says". */
  private static final int LONGEST_NAMING = 12;

  private final CuePhrases phrases;

  ContentCuts(CueLexicon lexicon, CuePhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The first tokens of the content up to the cut; all of them where there is none. */
  BitSet cut(Syntax syntax, BitSet content) {
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      boolean inside = at > content.nextSetBit(0) + 1 && at + 2 < content.length();
      boolean comma = inside && syntax.token(at).is(",");
      if (comma && turnsAway(syntax, at + 1) || inside && insists(syntax, at)) {
        BitSet head = (BitSet) content.clone();
        head.clear(at, syntax.size());
        return syntax.trim(head);
      }
    }
    return content;
  }

  /** "regretted the delays but insisted": against what was just reported the speaker sets more. */
  private boolean insists(Syntax syntax, int at) {
    Token verb = syntax.token(at + 1);
    return syntax.token(at).is("but")
        && (verb.tag().equals("VBD") && lexicon.saysClause(verb) || holdsBack(syntax, at));
  }

  /** "said the bridge was safe but would not say when it opens": no bridge holds back words. */
  private boolean holdsBack(Syntax syntax, int but) {
    int verb = but + 1;
    while (verb < syntax.size() && isHelper(syntax.token(verb))) {
      verb++;
    }
    boolean unsaid =
        verb > but + 2
            && verb < syntax.size()
            && syntax.token(verb).tag().equals("VB")
            && lexicon.saysClause(syntax.token(verb))
            && UnsaidWords.SHIPPED.isNegated(syntax.sentence(), verb);
    int subject = unsaid ? syntax.subject(verb) : -1;
    return subject >= 0 && subject < but && Speakers.SHIPPED.isThing(syntax, subject);
  }

  private static boolean isHelper(Token token) {
    return Tags.AUXILIARY.fits(token)
        || Tags.FINITE_VERB.fits(token) && Syntax.AUXILIARIES.contains(token.lemma());
  }

  /** "denied the rumours, calling them «fiction»". */
  private boolean callsIt(Syntax syntax, int participle) {
    return participle + 1 < syntax.size()
        && Tags.OPENS_OBJECT.fits(syntax.token(participle + 1))
        && (lexicon.takes(syntax.token(participle), Cue.Frame.OBJPRED)
            || lexicon.takes(syntax.token(participle), Cue.Frame.OBJAS));
  }

  /** "promised to reverse it, a pledge the institute says would cost $5 million". */
  private boolean opensOthersWords(Syntax syntax, int from) {
    boolean noun =
        from + 2 < syntax.size()
            && syntax.token(from).text().matches("an?")
            && syntax.token(from + 1).isNoun();
    for (int at = from + 2; noun && at + 1 < Math.min(syntax.size(), from + LONGEST_NAMING); at++) {
      Token token = syntax.token(at);
      if (Tags.FINITE_VERB.fits(token)) {
        return lexicon.saysClause(token) && Tags.FINITE.fits(syntax.token(at + 1));
      }
      if (syntax.isPunctuation(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean turnsAway(Syntax syntax, int at) {
    Token token = syntax.token(at);
    if (phrases.matchAt(syntax.sentence(), at) > 0
        || OwnedPhrases.SHIPPED.at(syntax.sentence().tokens(), at).isPresent()) {
      return true;
    }
    if (opensOthersWords(syntax, at)) {
      return true;
    }
    if (token.tag().equals("VBG")) {
      return lexicon.saysClause(token) || callsIt(syntax, at);
    }
    if (!token.tag().equals("CC") && !token.is("while") && !token.is("although")) {
      return false;
    }
    int verb = at + 1;
    int limit = Math.min(syntax.size(), at + 7);
    while (verb < limit && !syntax.token(verb).isVerb()) {
      if (syntax.isPunctuation(verb) || syntax.token(verb).tag().equals("MD")) {
        return false;
      }
      verb++;
    }
    while (verb + 1 < limit && syntax.token(verb).isVerb() && syntax.token(verb + 1).isVerb()) {
      verb++;
    }
    return verb < limit && verb > at && lexicon.saysClause(syntax.token(verb));
  }
}
