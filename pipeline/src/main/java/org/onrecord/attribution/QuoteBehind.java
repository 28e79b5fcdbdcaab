package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Token;

/** The quotation that follows a verb cue directly, or behind a comma or colon. */
final class QuoteBehind {

  private final Quotations quotations;

  QuoteBehind(Quotations quotations) {
    this.quotations = quotations;
  }

  Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.end();
    int skipped = 0;
    while (at < syntax.size() && !syntax.isQuoteMark(at) && skipped < 12) {
      Token token = syntax.token(at);
      boolean mark = token.is(",") || token.is(":");
      if (mark && at + 1 < syntax.size() && syntax.isQuoteMark(at + 1)) {
        at++;
        break;
      }
      if (token.isVerb() && !token.tag().equals("VBG") || token.is("that") || token.is(";")) {
        return Optional.empty();
      }
      at++;
      skipped++;
    }
    if (at >= syntax.size() || !syntax.isQuoteMark(at)) {
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

  private boolean insideSameQuotation(VerbFrame frame, int at) {
    Syntax syntax = frame.syntax();
    return quotations
        .at(syntax.token(frame.verb()).span().start())
        .filter(q -> q.span().contains(syntax.token(at).span().start()))
        .isPresent();
  }
}
