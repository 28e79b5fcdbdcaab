package org.onrecord.attribution;

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

  boolean covers(Span span) {
    return at(span.start()).filter(q -> q.span().covers(span)).isPresent();
  }
}
