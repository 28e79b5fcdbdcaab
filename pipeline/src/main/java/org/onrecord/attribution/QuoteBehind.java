package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Token;

/** The quotation that follows a verb cue directly, or behind a comma or colon. */
final class QuoteBehind {

  /** In words. */
  private static final int LONGEST_GAP = 12;

  private final CueLexicon lexicon;
  private final Quotations quotations;

  QuoteBehind(Quotations quotations, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = mark(syntax, frame.end());
    if (syntax.isReducedPassive(frame.verb()) || at >= syntax.size() || !syntax.isQuoteMark(at)) {
      return Optional.empty();
    }
    boolean direct =
        at == frame.end() || syntax.token(at - 1).is(",") || syntax.token(at - 1).is(":");
    if (!direct || insideSameQuotation(frame, at)) {
      return Optional.empty();
    }
    int opening = syntax.token(at).span().start();
    return quotations
        .at(opening)
        .filter(q -> q.span().start() == opening)
        .map(q -> new Found(List.of(q.span()), true, "the quotation behind it"));
  }

  /** The first quotation mark that no other clause stands before, or the sentence's size. */
  private int mark(Syntax syntax, int from) {
    int at = from;
    int skipped = 0;
    while (at < syntax.size() && !syntax.isQuoteMark(at) && skipped < LONGEST_GAP) {
      Token token = syntax.token(at);
      boolean pause = token.is(",") || token.is(":");
      if (pause && at + 1 < syntax.size() && syntax.isQuoteMark(at + 1)) {
        return at + 1;
      }
      if (speaks(syntax, at) || token.is("that") || token.is(";")) {
        return syntax.size();
      }
      at = token.is(",") ? Math.max(asideEnd(syntax, at), at + 1) : at + 1;
      skipped++;
    }
    return at;
  }

  /**
   * "said, adding," tells of two contents; "said, smiling," and "said when asked about it:" of one.
   */
  private boolean speaks(Syntax syntax, int at) {
    Token token = syntax.token(at);
    return token.isVerb()
        && !syntax.isReducedPassive(at)
        && (!token.tag().equals("VBG") || lexicon.takes(token, Cue.Frame.QUOTE));
  }

  /** The comma behind ", when the story broke,"; -1 where none stands there. */
  private static int asideEnd(Syntax syntax, int comma) {
    boolean opens =
        comma + 1 < syntax.size() && Tags.OPENS_ADVERBIAL_CLAUSE.fits(syntax.token(comma + 1));
    int end = syntax.markFrom(comma + 1);
    return opens && end < syntax.size() && syntax.token(end).is(",") ? end : -1;
  }

  private boolean insideSameQuotation(VerbFrame frame, int at) {
    Syntax syntax = frame.syntax();
    return quotations
        .at(syntax.token(frame.verb()).span().start())
        .filter(q -> q.span().contains(syntax.token(at).span().start()))
        .isPresent();
  }
}
