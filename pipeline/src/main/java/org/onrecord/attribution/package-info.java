/** Finds who said what: sources, cues and contents, and the sourcing bucket of each. */
@NullMarked
package org.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
