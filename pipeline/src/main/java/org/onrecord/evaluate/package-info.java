/**
 * Scores what the program found against gold files: attributions, sourcing buckets, amounts and
 * times, with the listings of what went wrong.
 */
@NullMarked
package org.onrecord.evaluate;

import org.jspecify.annotations.NullMarked;
