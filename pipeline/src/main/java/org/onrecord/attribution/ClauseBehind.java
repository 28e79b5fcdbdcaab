package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Optional;

/**
 * The clause that follows a verb cue as its content: by the tree, by word order where the tree has
 * none, and in both cases cut where the sentence turns away from what the cue tells.
 */
final class ClauseBehind {

  private final CueLexicon lexicon;
  private final Quotations quotations;
  private final ContentCuts cuts;

  ClauseBehind(Quotations quotations, ContentCuts cuts, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.cuts = cuts;
  }

  Optional<Found> find(VerbFrame frame) {
    if (pointsBack(frame.syntax(), frame.groupEnd())) {
      return Optional.empty();
    }
    BitSet clause = ClauseByTree.find(frame);
    if (tellsAgent(frame, clause) || tellsWhich(frame, clause)) {
      return Optional.empty();
    }
    if (!clause.isEmpty()) {
      return found(frame, clause);
    }
    return GapClause.find(frame).or(() -> found(frame, ClauseByOrder.find(frame)));
  }

  /** "was promised by a fund he declined to name": which fund, and nothing that was promised. */
  private static boolean tellsAgent(VerbFrame frame, BitSet clause) {
    int from = clause.nextSetBit(0);
    return frame.passive()
        && from > 0
        && from == frame.source().length()
        && frame.syntax().token(from).tag().equals("PRP");
  }

  /** "said in a report that is likely to be read": which report, and nothing that was said. */
  private static boolean tellsWhich(VerbFrame frame, BitSet clause) {
    Syntax syntax = frame.syntax();
    int from = clause.nextSetBit(0);
    return from > frame.end() + 1
        && syntax.token(from).tag().equals("WDT")
        && from + 1 < syntax.size()
        && Tags.FINITE.fits(syntax.token(from + 1));
  }

  private Optional<Found> found(VerbFrame frame, BitSet clause) {
    BitSet content = clause.isEmpty() ? clause : content(frame, clause);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                frame.syntax().spans(content).stream().map(quotations::whole).toList(),
                true,
                "the clause behind it"));
  }

  private BitSet content(VerbFrame frame, BitSet clause) {
    Syntax syntax = frame.syntax();
    int from = clause.nextSetBit(0);
    int to = ClauseEnd.withFiniteVerb(syntax, from, clause.length());
    BitSet content = Syntax.range(from, ClauseEnd.withSecondThat(syntax, frame.verb(), to));
    content.andNot(frame.source());
    content.or(Interruptions.opening(frame, from));
    content = OpeningQuestion.cut(frame, content);
    content = cuts.cut(syntax, syntax.trim(content));
    return inRelativeClause(frame) ? cutBeforeFiniteVerb(syntax, content) : content;
  }

  /** "disputed that, saying the mine was safe": the clause behind the comma is not denied. */
  private boolean pointsBack(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && syntax.token(at).is("that")
        && syntax.token(at + 1).is(",")
        && syntax.token(at + 2).tag().equals("VBG")
        && lexicon.saysClause(syntax.token(at + 2));
  }

  private static boolean inRelativeClause(VerbFrame frame) {
    int before = frame.group().nextSetBit(0) - 1;
    return before > 0 && frame.syntax().token(before).is("who");
  }

  /** "Reyes, who said the plan was dead, left": the main clause goes on behind the comma. */
  private static BitSet cutBeforeFiniteVerb(Syntax syntax, BitSet content) {
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      boolean mainVerb =
          syntax.token(at).is(",")
              && at + 1 < syntax.size()
              && Tags.FINITE_MODAL_OR_PARTICIPLE.fits(syntax.token(at + 1));
      if (mainVerb) {
        BitSet cut = (BitSet) content.clone();
        cut.clear(at, syntax.size());
        return cut;
      }
    }
    return content;
  }
}
