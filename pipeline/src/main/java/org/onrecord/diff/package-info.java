/** What two runs say differently. */
@NullMarked
package org.onrecord.diff;

import org.jspecify.annotations.NullMarked;
