/** Tells an editor in the morning what a run of the night found. */
@NullMarked
package org.onrecord.notice;

import org.jspecify.annotations.NullMarked;
