/** Scores a run folder against gold files, figure by figure as the field's own scorers count. */
@NullMarked
package org.onrecord.evaluate;

import org.jspecify.annotations.NullMarked;
