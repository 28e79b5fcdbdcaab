package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * The content of "put the price at close to $70 million" and "valued the business at $3 billion":
 * the object with the figure behind it, by word order, as parsers hang the figure on whatever
 * follows.
 */
final class ObjectAtFigure {

  /** In words: the object and what stands before the figure. */
  private static final int LONGEST_OBJECT = 12;

  private static final int LONGEST_HEDGE = 4;

  /** What the place of a figure opens with: "at", "closer to". */
  private static final Set<String> OPENERS = FunctionWords.of("figure");

  private ObjectAtFigure() {}

  static Optional<Found> find(VerbFrame frame) {
    if (!frame.cue().takes(Cue.Frame.OBJAT) || frame.passive() || frame.source().isEmpty()) {
      return Optional.empty();
    }
    Syntax syntax = frame.syntax();
    int from = frame.groupEnd();
    int at = opener(syntax, from);
    int figure = at < 0 ? -1 : figure(syntax, at + 1);
    if (figure < 0) {
      return Optional.empty();
    }
    Span span = syntax.sentence().span(from, figureEnd(syntax, figure) - 1);
    return Optional.of(new Found(List.of(span), false, "an object at a figure"));
  }

  private static int opener(Syntax syntax, int from) {
    int end = Math.min(syntax.size(), from + LONGEST_OBJECT);
    for (int at = from; at < end; at++) {
      if (OPENERS.contains(syntax.token(at).lemma())) {
        return at > from ? at : -1;
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
    for (int at = from; at < end && !syntax.isPunctuation(at); at++) {
      if (Tags.SUM.fits(syntax.token(at))) {
        return at;
      }
    }
    return -1;
  }

  /** One past the figure, the second of a range and "a share". */
  private static int figureEnd(Syntax syntax, int figure) {
    int end = figure;
    for (int at = figure; at < syntax.size() && at <= end + 1; at++) {
      if (Tags.SUM.fits(syntax.token(at))) {
        end = at + 1;
      }
    }
    boolean each =
        end + 1 < syntax.size()
            && (syntax.token(end).is("a") || syntax.token(end).is("per"))
            && syntax.token(end + 1).isNoun();
    return each ? end + 2 : end;
  }
}
