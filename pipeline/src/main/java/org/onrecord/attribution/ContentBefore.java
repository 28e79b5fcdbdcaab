package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/** What stands before a closing or parenthetical cue: "..., she said", "The plan, he said, ...". */
final class ContentBefore {

  private final Quotations quotations;
  private final String text;

  ContentBefore(Quotations quotations, String text) {
    this.quotations = quotations;
    this.text = text;
  }

  /** "..., people familiar with the matter said.", with what goes on behind it. */
  Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int comma = frame.start() - 1;
    int at = lastWordBefore(frame);
    if (!mayFollowContent(frame)) {
      return Optional.empty();
    }
    boolean separated = at < comma || at >= 0 && endsQuotation(syntax, at);
    if (comma < 0) {
      return quotedSentenceBefore(frame);
    }
    if (!separated || at < 0) {
      return Optional.empty();
    }
    int from = syntax.skipOpening(0, at + 1);
    if (from > at) {
      return Optional.empty();
    }
    boolean quoted = endsQuotation(syntax, at);
    if (!quoted && isInfinitiveBehind(frame)) {
      return Optional.empty();
    }
    Optional<Span> rest = after(frame);
    boolean isClause = syntax.hasFiniteVerb(from, at + 1) || rest.isPresent();
    if (!quoted && !isClause && !frame.isInverted() && !frame.cue().lemma().equals("say")) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    Span left = syntax.sentence().span(from, at);
    Optional<Quotation> closing = quotations.at(left.end() - 1);
    if (quoted && closing.isPresent()) {
      left = left.union(closing.get().span());
    }
    spans.add(left);
    rest.ifPresent(spans::add);
    return Optional.of(
        new Found(spans, true, quoted ? "the quotation before it" : "the clause before it"));
  }

  /** The first half of a quotation that the cue cuts in two: "The bridge," she said, "is safe." */
  Optional<Span> quotation(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = lastWordBefore(frame);
    boolean quoted = at >= 0 && endsQuotation(syntax, at) && !frame.source().isEmpty();
    return quoted
        ? quotations.at(syntax.token(at).span().end() - 1).map(Quotation::span)
        : Optional.empty();
  }

  /** The last word or closing mark before the source and cue, or -1. */
  private int lastWordBefore(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.start() - 1;
    while (at >= 0 && syntax.isPunctuation(at) && !endsQuotation(syntax, at)) {
      at--;
    }
    return at;
  }

  private boolean endsQuotation(Syntax syntax, int token) {
    int end = syntax.token(token).span().end();
    return syntax.isQuoteMark(token)
        || quotations.at(end - 1).filter(q -> q.span().end() == end).isPresent();
  }

  private boolean startsQuotation(Syntax syntax, int token) {
    int start = syntax.token(token).span().start();
    return syntax.isQuoteMark(token)
        || quotations.at(start).filter(q -> q.span().start() == start).isPresent();
  }

  /** Only a finite verb with nothing but an adverbial behind it can look back at its content. */
  private boolean mayFollowContent(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    String tag = syntax.token(frame.verb()).tag();
    boolean finite =
        tag.equals("VBD")
            || tag.equals("VBZ")
            || tag.equals("VBP")
            || frame.group().cardinality() > 1
                && !tag.equals("VBG")
                && !syntax.token(frame.group().nextSetBit(0)).tag().equals("TO");
    boolean hasObject =
        !frame.cue().takes(Cue.Frame.ADDRESSEE)
            && !frame.isInverted()
            && !AddedPhrases.isBehind(syntax, frame.verb())
            && syntax.tree().children(frame.verb(), "obj").stream().anyMatch(o -> o > frame.verb());
    int beforeCue = frame.group().nextSetBit(0) - 1;
    boolean relative = beforeCue >= 0 && syntax.isRelativePronoun(beforeCue);
    return (finite || frame.isInverted()) && !hasObject && !relative && !frame.source().isEmpty();
  }

  /** "he decided to sell": what was decided stands behind. */
  private static boolean isInfinitiveBehind(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int next = frame.groupEnd();
    return frame.cue().takes(Cue.Frame.INF)
        && next + 1 < syntax.size()
        && syntax.token(next).tag().equals("TO")
        && syntax.token(next + 1).tag().equals("VB");
  }

  private Optional<Found> quotedSentenceBefore(VerbFrame frame) {
    int start = frame.syntax().sentence().span().start();
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
      at--;
    }
    if (at < 0 || at == start - 1 || frame.end() < frame.syntax().size() - 6) {
      return Optional.empty();
    }
    return quotations
        .at(at)
        .filter(Quotation::closed)
        .map(q -> new Found(List.of(q.span()), true, "the quotation before it"));
  }

  /** What goes on behind a cue in the middle: "The plan, he said, would cost $5 million." */
  private Optional<Span> after(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = Interruptions.commaBehind(syntax, frame.end()) + 1;
    if (from == 0 || from >= syntax.size()) {
      return Optional.empty();
    }
    if (startsQuotation(syntax, from)) {
      return quotations.at(syntax.token(from).span().start()).map(Quotation::span);
    }
    int end = syntax.sentenceEdge();
    boolean leftIsClause = syntax.hasFiniteVerb(0, frame.start() - 1);
    String tag = syntax.token(from).tag();
    boolean rightBehind = from == frame.end() + 1;
    boolean goesOn =
        !leftIsClause
                && syntax.hasFiniteVerb(from, end)
                && (rightBehind || Tags.FINITE.fits(syntax.token(from)))
            || rightBehind && (tag.equals("CC") || tag.equals("WDT") && !frame.isInverted());
    return goesOn && from < end
        ? Optional.of(syntax.sentence().span(from, end - 1))
        : Optional.empty();
  }
}
