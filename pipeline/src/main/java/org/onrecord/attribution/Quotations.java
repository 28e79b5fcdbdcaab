package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/** The quotations of one article, with look-up by offset in logarithmic time. */
final class Quotations {

  private final List<Quotation> inOrder;

  Quotations(List<Quotation> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  List<Quotation> all() {
    return inOrder;
  }

  /** The quotation whose span, marks included, contains the offset. */
  Optional<Quotation> at(int offset) {
    int low = 0;
    int high = inOrder.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = inOrder.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(inOrder.get(middle));
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The quotation that ends with the token, if its sentence has nothing else before that. */
  Optional<Quotation> opening(Syntax syntax, int last) {
    int first = syntax.token(syntax.skipOpening(0, last)).span().start();
    return at(syntax.token(last).span().end() - 1).filter(q -> q.span().start() <= first);
  }

  /** Whether all of the span stands in one quotation. */
  boolean isQuoted(Span span) {
    return at(span.start()).filter(q -> q.span().covers(span)).isPresent();
  }

  /** The quotations that share no code unit with a content of the drafts, in text order. */
  List<Quotation> outside(List<Draft> drafts) {
    List<Span> contents =
        drafts.stream().flatMap(draft -> draft.content().stream()).sorted().toList();
    List<Quotation> outside = new ArrayList<>();
    int next = 0;
    int reached = 0;
    for (Quotation quotation : inOrder) {
      while (next < contents.size() && contents.get(next).start() < quotation.span().end()) {
        reached = Math.max(reached, contents.get(next++).end());
      }
      if (reached <= quotation.span().start()) {
        outside.add(quotation);
      }
    }
    return outside;
  }

  /** The span with all of the quotation that starts in it and reaches its end. */
  Span whole(Span span) {
    return at(span.end() - 1)
        .map(Quotation::span)
        .filter(quoted -> quoted.start() >= span.start())
        .map(span::union)
        .orElse(span);
  }
}
