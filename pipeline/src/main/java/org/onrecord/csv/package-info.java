/** Writes the claims of a run folder as tables, one row a claim. */
@NullMarked
package org.onrecord.csv;

import org.jspecify.annotations.NullMarked;
