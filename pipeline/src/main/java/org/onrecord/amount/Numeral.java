package org.onrecord.amount;

import java.io.Serializable;
import org.onrecord.text.Span;

/**
 * A number as the text states it, whatever it counts: "more than 1,200", "nine", "between 50 and
 * 60".
 *
 * @param span the whole expression with its hedge, in UTF-16 code units
 * @param number the same without a hedge
 * @param low open for "up to 40" and "fewer than 40"
 * @param high open for "more than 40" and "at least 40"
 */
public record Numeral(Span span, Span number, Bound low, Bound high, Modifier modifier)
    implements Serializable {

  public Numeral {
    if (low.value().isEmpty() && high.value().isEmpty()) {
      throw new IllegalArgumentException("a number needs one known end");
    }
  }
}
