package org.onrecord.attribution;

import org.onrecord.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its quotation marks, UTF-16 code units
 * @param block index of the block it stands in
 * @param closed whether a closing mark was found; else it runs to the end of its block
 */
record Quotation(Span span, int block, boolean closed) {}
