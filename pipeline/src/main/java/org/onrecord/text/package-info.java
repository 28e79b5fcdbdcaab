/**
 * Offsets and layout of an article's text: spans, code points, blocks. Knows nothing of language.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
