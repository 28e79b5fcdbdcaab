package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A content and how it was found.
 *
 * @param clausal whether it is a clause or a quotation, not a mere phrase
 * @param how the construction, in words for a reviewer
 */
record Found(List<Span> spans, boolean clausal, String how) {}
