/** Relates claims that speak about the same thing: same, conflict, supersedes, responds. */
@NullMarked
package org.onrecord.compare;

import org.jspecify.annotations.NullMarked;
