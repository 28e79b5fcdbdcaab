package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Optional;

/** The sentence around an aside such as ", as Smith noted, ". */
final class AsNoted {

  private AsNoted() {}

  /**
   * In "Acme denied that it knew, as Smith says" and "Acme did not know, as Smith claims" he may
   * say that it knew.
   */
  private static boolean isDenied(VerbFrame frame) {
    int main = frame.syntax().root();
    Optional<Cue> denial =
        CueLexicon.standard()
            .verb(frame.syntax().token(main).lemma())
            .filter(cue -> cue.polarity() == Polarity.DENIES);
    return denial.isPresent()
        || frame.cue().polarity() == Polarity.ASSERTS
            && UnsaidWords.SHIPPED.isNegated(frame.syntax().sentence(), main);
  }

  /** "The numbers, as Smith noted, have changed": all the sentence but the aside. */
  static Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int as = frame.start() - 1;
    boolean isAside =
        as >= 0
            && syntax.token(as).is("as")
            && frame.cue().takes(Cue.Frame.CLAUSE)
            && !frame.source().isEmpty()
            && !isDenied(frame)
            && (as == 0 || syntax.isPunctuation(as - 1) || syntax.token(as - 1).tag().equals("CC"));
    if (!isAside) {
      return Optional.empty();
    }
    int asideEnd = syntax.markFrom(frame.end());
    boolean hasComplement =
        syntax.tree().children(frame.verb(), "ccomp", "obj", "xcomp").stream()
            .anyMatch(c -> c >= frame.verb() && c < asideEnd);
    if (asideEnd - frame.end() > 6 || hasComplement) {
      return Optional.empty();
    }
    BitSet content = Syntax.range(0, syntax.sentenceEdge());
    content.clear(as, Math.min(asideEnd + 1, syntax.size()));
    BitSet left = syntax.trim((BitSet) content.clone());
    while (!left.isEmpty() && syntax.token(left.nextSetBit(0)).tag().equals("CC")) {
      left.clear(left.nextSetBit(0));
    }
    if (as > 0 && syntax.isPunctuation(as - 1)) {
      left.clear(as - 1);
    }
    return left.cardinality() < 3
        ? Optional.empty()
        : Optional.of(
            new Found(
                syntax.spans(left),
                true,
                "the sentence around «as ... " + frame.cue().lemma() + "»"));
  }
}
