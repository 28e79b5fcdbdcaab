/** An archive of any size with planted relations, to see that none is lost and how time grows. */
@NullMarked
package org.onrecord.scale;

import org.jspecify.annotations.NullMarked;
