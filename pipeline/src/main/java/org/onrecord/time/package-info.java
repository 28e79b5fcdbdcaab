/** Finds time expressions and normalises them to TIMEX3 values and date intervals. */
@NullMarked
package org.onrecord.time;

import org.jspecify.annotations.NullMarked;
