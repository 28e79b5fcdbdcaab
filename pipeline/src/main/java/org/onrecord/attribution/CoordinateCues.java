package org.onrecord.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;

/**
 * Finds a second cue that shares the first one's speaker: "He said that the mine had failed and
 * claimed that it was sold". Joined verbs mostly have one form (Quirk et al. 1985, 13.52), so that
 * what is reported between them, with another form or with a subject that cannot speak, is no
 * rival; where both fit, nothing is decided here.
 */
final class CoordinateCues {

  private final CueLexicon lexicon;

  CoordinateCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A cue and the one that is joined to it, in tokens.
   *
   * @param conjunction where the second one's part begins
   * @param end one past that part
   */
  record Pair(int first, int conjunction, int second, int end) {}

  /** The last of the pairs in a sentence. */
  Optional<Pair> last(Syntax syntax) {
    for (int conjunction = syntax.size() - 2; conjunction > 1; conjunction--) {
      if (!syntax.token(conjunction).tag().equals("CC")) {
        continue;
      }
      int second =
          syntax.token(conjunction + 1).tag().equals("RB") ? conjunction + 2 : conjunction + 1;
      OptionalInt first =
          reports(syntax, second) ? first(syntax, conjunction, second) : OptionalInt.empty();
      if (first.isPresent()) {
        int end = end(syntax, first.getAsInt(), second);
        return Optional.of(new Pair(first.getAsInt(), conjunction, second, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a finite cue with a clause, a quotation or another verb behind it stands here. */
  private boolean reports(Syntax syntax, int verb) {
    return verb < syntax.size() - 1
        && (isCue(syntax, verb)
                && (syntax.isQuoteMark(verb + 1)
                    || syntax.token(verb + 1).is("that")
                    || opensClause(syntax, verb + 1))
            || takesVerbBehind(syntax, verb));
  }

  /** "denied hiding it", "refused to say". */
  private boolean takesVerbBehind(Syntax syntax, int verb) {
    String next = syntax.token(verb + 1).tag();
    return Tags.FINITE_VERB.fits(syntax.token(verb))
        && (next.equals("VBG") && lexicon.takes(syntax.token(verb), Cue.Frame.GERUND)
            || next.equals("TO") && lexicon.takes(syntax.token(verb), Cue.Frame.INF));
  }

  private boolean isCue(Syntax syntax, int verb) {
    return Tags.FINITE_VERB.fits(syntax.token(verb))
        && lexicon.takes(syntax.token(verb), Cue.Frame.CLAUSE);
  }

  /** Taggers take the verb of a clause for a participle at times. */
  private static boolean opensClause(Syntax syntax, int from) {
    return Tags.OPENS_BARE_CLAUSE.fits(syntax.token(from))
        && IntStream.range(from, syntax.size())
            .anyMatch(at -> Tags.FINITE_MODAL_OR_PARTICIPLE.fits(syntax.token(at)));
  }

  private OptionalInt first(Syntax syntax, int conjunction, int second) {
    boolean told = false;
    for (int at = conjunction - 1; at > 0; at--) {
      Token token = syntax.token(at);
      if (syntax.isQuoteMark(at) || token.is(";") || token.is(":")) {
        return OptionalInt.empty();
      }
      if (isCue(syntax, at) && token.tag().equals(syntax.token(second).tag())) {
        boolean speaks = !syntax.isPunctuation(at - 1) && !Tags.JOINS.fits(syntax.token(at - 1));
        return speaks ? OptionalInt.of(at) : OptionalInt.empty();
      }
      if (isFinite(syntax, at) && !told) {
        if (isRival(syntax, at, second)) {
          return OptionalInt.empty();
        }
        told = true;
      }
    }
    return OptionalInt.empty();
  }

  /** "Roe, who said it was shut and claimed it lost money, left". */
  private static int end(Syntax syntax, int first, int second) {
    boolean relative = syntax.token(first - 1).tag().startsWith("W");
    for (int at = second; relative && at < syntax.sentenceEdge(); at++) {
      if (syntax.token(at).is(",")) {
        return at;
      }
    }
    return syntax.sentenceEdge();
  }

  /**
   * Whether the second cue may as well be joined to this verb of what is reported: "said the driver
   * had fled and claimed" may tell of one or the other, "said the mine had closed and claimed" only
   * of one.
   */
  private static boolean isRival(Syntax syntax, int verb, int second) {
    Token token = syntax.token(verb);
    boolean sameForm = token.tag().equals(syntax.token(second).tag()) || token.tag().equals("VBN");
    if (!token.isLemma("be") && !token.isLemma("have")) {
      return sameForm && maySpeakBefore(syntax, verb);
    }
    boolean group = Tags.PARTICIPLE.fits(syntax.token(behindAdverbs(syntax, verb)));
    return sameForm && group && maySpeakBefore(syntax, verb);
  }

  private static int behindAdverbs(Syntax syntax, int verb) {
    int at = verb + 1;
    while (at + 1 < syntax.size() && syntax.token(at).tag().equals("RB")) {
      at++;
    }
    return at;
  }

  /** Taggers take "fled" in "the mayor fled the town" for a participle. */
  private static boolean isFinite(Syntax syntax, int at) {
    return Tags.FINITE.fits(syntax.token(at))
        || syntax.token(at).tag().equals("VBN") && Tags.NOUN_OR_PRONOUN.fits(syntax.token(at - 1));
  }

  private static boolean maySpeakBefore(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (Tags.NOUN_OR_PRONOUN.fits(syntax.token(at))) {
        return Speakers.SHIPPED.canSpeak(syntax, at)
            || Speakers.SHIPPED.isPersonNoun(syntax.token(at));
      }
      if (syntax.token(at).isVerb()) {
        return true;
      }
    }
    return true;
  }
}
