package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Optional;

/**
 * The clause around a cue in a relative clause, "a bridge that she said had sunk": the verb phrase
 * behind the cue with the pronoun before its source, which is what had sunk; or, without a pronoun,
 * the noun there.
 */
final class GapClause {

  private GapClause() {}

  /** The content up to the next comma; none where no finite verb stands right behind the cue. */
  static Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = frame.end();
    boolean finite =
        from < syntax.size()
            && from == frame.groupEnd()
            && Tags.FINITE.fits(syntax.token(from))
            && frame.cue().takes(Cue.Frame.CLAUSE);
    int pronoun = frame.start() - 1;
    if (!finite || pronoun < 0 || frame.source().isEmpty()) {
      return Optional.empty();
    }
    boolean relative = syntax.isRelativePronoun(pronoun) || syntax.token(pronoun).is("that");
    boolean contact =
        Tags.COMMON_NOUN.fits(syntax.token(pronoun))
            && Speakers.SHIPPED.isThing(syntax, pronoun)
            && !isCopula(syntax, from);
    if (!relative && !contact) {
      return Optional.empty();
    }
    BitSet content = Syntax.range(from, syntax.sentenceEdge());
    for (int at = from; at < content.length(); at++) {
      if (syntax.token(at).is(",")) {
        content.clear(at, syntax.size());
      }
    }
    content.or(relative ? Syntax.range(pronoun, pronoun + 1) : nounUpTo(syntax, pronoun));
    return Optional.of(new Found(syntax.spans(content), true, "the clause around it"));
  }

  /** In "everything she says is a lie" the lie is not what she says. */
  private static boolean isCopula(Syntax syntax, int verb) {
    boolean participle = verb + 1 < syntax.size() && Tags.PARTICIPLE.fits(syntax.token(verb + 1));
    return syntax.token(verb).isLemma("be") && !participle;
  }

  private static BitSet nounUpTo(Syntax syntax, int noun) {
    int first = noun;
    while (first > 0 && Tags.IN_OBJECT.fits(syntax.token(first - 1))) {
      first--;
    }
    return Syntax.range(first, noun + 1);
  }
}
