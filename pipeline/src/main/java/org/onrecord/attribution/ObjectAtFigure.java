package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * The content of "put the price at close to $70 million", "valued the business at $3 billion" and
 * "put the cost closer to $2 million": the object with the figure behind it, by word order, as
 * parsers hang the figure on whatever follows. Only "at" stands before any number, as much else
 * opens a place ("put officers near two schools").
 */
final class ObjectAtFigure {

  /** In words: the object and what stands before the figure. */
  private static final int LONGEST_OBJECT = 12;

  private static final int LONGEST_HEDGE = 4;

  /** What opens the place of a sum of money, besides "at": "closer to". */
  private static final Set<String> OPENERS = FunctionWords.of("sum");

  private static final Set<String> TIMES = FunctionWords.of("time");

  private ObjectAtFigure() {}

  static Optional<Found> find(VerbFrame frame) {
    if (!frame.cue().takes(Cue.Frame.OBJAT) || frame.passive() || frame.source().isEmpty()) {
      return Optional.empty();
    }
    Syntax syntax = frame.syntax();
    int from = frame.groupEnd();
    int figure = figureOfObject(syntax, from);
    if (figure < 0) {
      return Optional.empty();
    }
    int end = withQuoteMark(syntax, from, figureEnd(syntax, figure));
    Span span = syntax.sentence().span(from, end - 1);
    return Optional.of(new Found(List.of(span), false, "an object at a figure"));
  }

  /** The figure behind the object that starts here, or -1. */
  private static int figureOfObject(Syntax syntax, int from) {
    int end = Math.min(syntax.size(), from + LONGEST_OBJECT);
    for (int at = from; at < end; at++) {
      if (syntax.token(at).is("at")) {
        return at > from ? figure(syntax, at + 1) : -1;
      }
      int figure = OPENERS.contains(Words.lower(syntax.token(at))) ? figure(syntax, at + 1) : -1;
      if (at > from && figure >= 0 && syntax.token(figure).tag().equals("$")) {
        return figure;
      }
      if (syntax.isPunctuation(at) && !syntax.isDash(at)
          || Tags.FINITE.fits(syntax.token(at))
          || syntax.token(at).is("to")) {
        return -1;
      }
    }
    return -1;
  }

  private static int figure(Syntax syntax, int from) {
    int end = Math.min(syntax.size(), from + LONGEST_HEDGE + 1);
    int at = from < syntax.size() && syntax.isQuoteMark(from) ? from + 1 : from;
    for (; at < end && !syntax.isPunctuation(at); at++) {
      if (Tags.SUM.fits(syntax.token(at))) {
        return at;
      }
    }
    return -1;
  }

  /** One past the figure, the second of a range, what is counted and "a share". */
  private static int figureEnd(Syntax syntax, int figure) {
    int end = figure;
    for (int at = figure; at < syntax.size() && at <= end + 1; at++) {
      if (Tags.SUM.fits(syntax.token(at))) {
        end = at + 1;
      }
    }
    while (end < syntax.size() && Tags.COMMON_NOUN.fits(syntax.token(end))) {
      end++;
    }
    boolean each =
        end + 1 < syntax.size()
            && (syntax.token(end).is("a") || syntax.token(end).is("per"))
            && syntax.token(end + 1).isNoun();
    return each ? end + 2 : periodEnd(syntax, end);
  }

  /** With the mark that closes what was opened inside. */
  private static int withQuoteMark(Syntax syntax, int from, int end) {
    boolean open = false;
    for (int at = from; at < end; at++) {
      open ^= syntax.isQuoteMark(at);
    }
    int mark = end;
    while (open && mark < syntax.size() && !syntax.isQuoteMark(mark)) {
      if (!syntax.isPunctuation(mark)) {
        return end;
      }
      mark++;
    }
    return open && mark < syntax.size() ? mark + 1 : end;
  }

  /** One past "over five years" behind the figure. */
  private static int periodEnd(Syntax syntax, int end) {
    boolean over =
        end + 1 < syntax.size() && (syntax.token(end).is("over") || syntax.token(end).is("in"));
    int at = end + 1;
    while (over && at < syntax.size() && Tags.IN_NOUN_PHRASE.fits(syntax.token(at))) {
      at++;
    }
    boolean period = over && at > end + 1 && TIMES.contains(syntax.token(at - 1).lemma());
    return period ? at : end;
  }
}
