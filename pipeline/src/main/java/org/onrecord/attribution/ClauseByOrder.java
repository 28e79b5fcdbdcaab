package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Set;
import org.onrecord.annotate.DependencyTree;

/**
 * The clause behind a verb cue by word order, where the tree has none: parsers sometimes take the
 * subject of a bare clause for the verb's object, or hang a that-clause on what stands before it.
 */
final class ClauseByOrder {

  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private ClauseByOrder() {}

  /** Its tokens; none where no clause starts behind the cue. */
  static BitSet find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = start(frame);
    int finite = finiteVerb(frame, from);
    int to = end(frame, from, finite);
    boolean isClause =
        from >= 0
            && from < to
            && (finite >= 0 || starts(frame, from) && syntax.hasFiniteVerb(from, to));
    if (isClause) {
      return Syntax.range(from, to);
    }
    return Interruptions.goesOn(frame)
        ? Syntax.range(frame.end() + 1, syntax.sentenceEdge())
        : new BitSet();
  }

  private static int start(VerbFrame frame) {
    int behindAddressee = AsideBehind.addresseeEnd(frame);
    if (finiteVerb(frame, behindAddressee) >= 0) {
      return behindAddressee;
    }
    return finiteVerb(frame, frame.end()) >= 0 ? frame.end() : AsideBehind.skip(frame);
  }

  /** To the end of the sentence where the parser cuts the clause off from the cue. */
  private static int end(VerbFrame frame, int from, int finite) {
    Syntax syntax = frame.syntax();
    int edge = ClauseEnd.ofVerb(frame);
    boolean opens = from >= edge && from < syntax.size() && ClauseOpening.isAt(syntax, from);
    return opens || finite >= edge ? syntax.sentenceEdge() : edge;
  }

  /** The finite verb of a clause that starts right here with its subject, or -1. */
  private static int finiteVerb(VerbFrame frame, int from) {
    if (from != frame.end() && from != AsideBehind.addresseeEnd(frame)
        || !frame.cue().takes(Cue.Frame.CLAUSE)
        || isDescribedObject(frame, from)) {
      return -1;
    }
    Syntax syntax = frame.syntax();
    boolean hasNoun = false;
    for (int at = from; at < syntax.size(); at++) {
      at = behindName(syntax, at, hasNoun);
      String tag = syntax.token(at).tag();
      if (Tags.FINITE.fits(tag)) {
        boolean joined = at > from && syntax.token(at - 1).tag().equals("CC");
        return hasNoun && !joined && !isOfAntecedent(frame, at) ? at : -1;
      }
      if (!Tags.BEFORE_VERB.fits(tag) || isSubordinator(syntax, at)) {
        return -1;
      }
      hasNoun |=
          tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("EX") || tag.equals("DT");
    }
    return -1;
  }

  /** Behind the name of "said its president, Dana Roe, was ill", else the place itself. */
  private static int behindName(Syntax syntax, int comma, boolean hasNoun) {
    int at = syntax.nameEnd(comma + 1);
    boolean named =
        hasNoun
            && syntax.token(comma).is(",")
            && at > comma + 1
            && at + 1 < syntax.size()
            && syntax.token(at).is(",");
    return named ? at + 1 : comma;
  }

  /** In "a woman who knew him said" the second verb is not in what she knew. */
  private static boolean isOfAntecedent(VerbFrame frame, int finite) {
    DependencyTree tree = frame.syntax().tree();
    int noun = tree.is(frame.verb(), "acl:relcl") ? tree.head(frame.verb()) : -1;
    return noun >= 0 && tree.is(noun, "nsubj") && tree.head(noun) == finite;
  }

  private static boolean starts(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    if (ClauseOpening.isAt(syntax, from)) {
      return true;
    }
    boolean behindColon =
        from > 0 && syntax.token(from - 1).is(":") && !syntax.isReducedPassive(frame.verb());
    return behindColon
        || frame.cue().takes(Cue.Frame.CLAUSE)
            && from == frame.end()
            && Tags.OPENS_CLAUSE.fits(syntax.token(from))
            && !isSubordinator(syntax, from)
            && !isDescribedObject(frame, from);
  }

  /** "claimed victory in a vote that others lost": an object, whose clause tells which. */
  private static boolean isDescribedObject(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    return frame.cue().takes(Cue.Frame.OBJECT)
        && syntax.tree().children(frame.verb(), "obj").stream()
            .filter(object -> syntax.nounPhrase(object).nextSetBit(0) == from)
            .flatMap(object -> syntax.tree().subtree(object).stream())
            .anyMatch(word -> describesNoun(syntax, word));
  }

  /** "a vote that he lost", "a vote that he says was lost", but not "the news that he lost". */
  private static boolean describesNoun(Syntax syntax, int clause) {
    DependencyTree tree = syntax.tree();
    return tree.is(clause, "acl:relcl")
        || tree.is(clause, "ccomp")
            && syntax.token(tree.head(clause)).isNoun()
            && clause + 1 < syntax.size()
            && Tags.FINITE.fits(syntax.token(clause + 1));
  }

  private static boolean isSubordinator(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("IN")
        && SUBORDINATORS.contains(Words.lower(syntax.token(at)));
  }
}
