package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * A content and how it was found.
 *
 * @param clausal whether it is a clause or a quotation, not a mere phrase
 * @param how the construction, in words for a reviewer
 */
record Found(List<Span> spans, boolean clausal, String how) {

  Found {
    spans = List.copyOf(spans);
  }

  /** The same content with what stands before it. */
  Found after(Span before) {
    List<Span> whole = new ArrayList<>(spans);
    whole.removeIf(before::overlaps);
    whole.add(0, before);
    return new Found(whole, clausal, how + " and the one before");
  }
}
