package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.ReportingClause.Before;
import org.onrecord.text.Span;

/** What stands before a closing or parenthetical cue: "..., she said", "The plan, he said, ...". */
final class ContentBefore {

  private static final Set<String> ADDED_REASONS = FunctionWords.of("added_reason");

  private static final Set<String> ASKED = FunctionWords.of("asked");

  /** Tokens behind the cue in which no clause fits. */
  private static final int SHORT_REST = 6;

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
    int from = syntax.skipOpening(endOfReportBefore(frame), at + 1);
    if (from > at
        || !closes(frame) && ReportedBefore.of(syntax, from, at + 1) == Before.SUBORDINATE) {
      return Optional.empty();
    }
    boolean quoted = endsQuotation(syntax, at);
    boolean question = !quoted && ASKED.contains(Words.lower(syntax.token(from)));
    if (question || !quoted && (isInfinitiveBehind(frame) || isOrderBehind(frame))) {
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

  /** One past the last reporting clause before the cue and its source; 0 where there is none. */
  private static int endOfReportBefore(VerbFrame frame) {
    return frame.reports().stream()
        .mapToInt(ReportingClause::to)
        .filter(end -> end <= frame.start())
        .max()
        .orElse(0);
  }

  /** "If it closes, she added.", of which nothing else can be what was said. */
  private static boolean closes(VerbFrame frame) {
    return !frame.syntax().hasFiniteVerb(frame.end(), frame.syntax().size());
  }

  /**
   * A quotation that is all that its sentence has before the cue: nothing behind the cue can be
   * what was said, other than more of the quotation.
   */
  Optional<Found> speech(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.start() - 1;
    if (at < 1
        || goesOnBehind(syntax, frame.end())
        || !isSpeech(syntax, at)
        || !mayLookBack(frame)) {
      return Optional.empty();
    }
    return quotations
        .opening(syntax, at)
        .map(q -> new Found(withRest(frame, q.span()), true, "the quotation before it"));
  }

  /** "she said that it was lost", and "'Winter,' she said, is the best of films". */
  private static boolean goesOnBehind(Syntax syntax, int at) {
    boolean verb =
        at + 1 < syntax.size()
            && syntax.token(at).is(",")
            && Tags.FINITE.fits(syntax.token(at + 1));
    return verb || at < syntax.size() && syntax.token(at).is("that");
  }

  /** With what goes on behind a short form: "We stay," she wrote at 11 p.m. "All of us." */
  private List<Span> withRest(VerbFrame frame, Span quoted) {
    Syntax syntax = frame.syntax();
    Optional<Span> joined = joinedQuotation(frame);
    if (joined.isPresent()) {
      return List.of(quoted, joined.get());
    }
    for (int at = frame.end(); at < syntax.size() && !syntax.token(at).isVerb(); at++) {
      boolean newSentence = syntax.token(at - 1).text().endsWith(".");
      if (newSentence && startsQuotation(syntax, at)) {
        return quotations
            .at(syntax.token(at).span().start())
            .filter(rest -> rest.span().end() >= syntax.sentence().span().end())
            .map(rest -> List.of(quoted, rest.span()))
            .orElse(List.of(quoted));
      }
    }
    return List.of(quoted);
  }

  /** In '"We like it," she said, but "it is dear."' the second with its conjunction. */
  private Optional<Span> joinedQuotation(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int joins = frame.end() + 1;
    boolean joined =
        joins + 1 < syntax.size()
            && syntax.token(joins - 1).is(",")
            && syntax.token(joins).tag().equals("CC")
            && startsQuotation(syntax, joins + 1);
    return joined
        ? quotations
            .at(syntax.token(joins + 1).span().start())
            .map(quotation -> syntax.token(joins).span().union(quotation.span()))
        : Optional.empty();
  }

  /** "We stay," but not the "best". */
  private boolean isSpeech(Syntax syntax, int mark) {
    return endsQuotation(syntax, mark)
        && syntax.isPunctuation(mark - 1)
        && !syntax.isQuoteMark(mark - 1);
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

  /** "The mine is lost and, she said, will close". */
  private static boolean isJoined(Syntax syntax, int at) {
    return at > 0 && syntax.token(at).tag().equals("CC") && syntax.token(at + 1).is(",");
  }

  /** Only a finite verb with nothing but an adverbial behind it can follow a clause it tells of. */
  private static boolean mayFollowContent(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    boolean hasObject =
        !frame.cue().takes(Cue.Frame.ADDRESSEE)
            && !frame.isInverted()
            && !isApart(syntax, frame.groupEnd())
            && !AddedPhrases.isBehind(syntax, frame.verb())
            && syntax.tree().children(frame.verb(), "obj").stream().anyMatch(o -> o > frame.verb());
    return !hasObject && mayLookBack(frame);
  }

  /** Behind a comma stands no object: "The worst losses, she said, are a mine and a mill." */
  private static boolean isApart(Syntax syntax, int at) {
    return at < syntax.size() && syntax.token(at).is(",");
  }

  /** Only a finite verb with a source outside a relative clause can look back at its content. */
  private static boolean mayLookBack(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    String tag = syntax.token(frame.verb()).tag();
    boolean finite =
        tag.equals("VBD")
            || tag.equals("VBZ")
            || tag.equals("VBP")
            || frame.group().cardinality() > 1
                && !tag.equals("VBG")
                && !syntax.token(frame.group().nextSetBit(0)).tag().equals("TO");
    int beforeCue = frame.group().nextSetBit(0) - 1;
    boolean relative = beforeCue >= 0 && syntax.isRelativePronoun(beforeCue);
    return (finite || frame.isInverted())
        && !relative
        && !frame.source().isEmpty()
        && !UnsaidWords.SHIPPED.isNegated(syntax.sentence(), frame.verb());
  }

  /** "he decided to sell": what was decided stands behind. */
  private static boolean isInfinitiveBehind(VerbFrame frame) {
    return frame.cue().takes(Cue.Frame.INF) && frame.syntax().isInfinitive(frame.groupEnd());
  }

  /** "In a message seen by the Post, Roe told the crew to stop". */
  private static boolean isOrderBehind(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.groupEnd();
    boolean told = frame.cue().takes(Cue.Frame.OBJINF) && !frame.isInverted();
    while (told && at + 1 < syntax.size() && Tags.IN_NOUN_PHRASE.fits(syntax.token(at))) {
      at++;
    }
    return told && at > frame.groupEnd() && syntax.isInfinitive(at);
  }

  private Optional<Found> quotedSentenceBefore(VerbFrame frame) {
    int start = frame.syntax().sentence().span().start();
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
      at--;
    }
    Syntax syntax = frame.syntax();
    boolean closes =
        frame.end() >= syntax.size() - SHORT_REST
            || !syntax.hasFiniteVerb(frame.end(), syntax.size());
    if (at < 0 || at == start - 1 || !closes) {
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
            || isJoined(syntax, frame.start() - 2)
            || rightBehind && ADDED_REASONS.contains(Words.lower(syntax.token(from)))
            || rightBehind && (tag.equals("CC") || tag.equals("WDT") && !frame.isInverted());
    return goesOn && from < end
        ? Optional.of(syntax.sentence().span(from, end - 1))
        : Optional.empty();
  }
}
