/** Finds the blocks of a text that no sentence crosses, however its lines were wrapped or glued. */
@NullMarked
package org.onrecord.layout;

import org.jspecify.annotations.NullMarked;
