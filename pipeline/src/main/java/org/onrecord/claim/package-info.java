/** Turns an analysed article into checkable claims. */
@NullMarked
package org.onrecord.claim;

import org.jspecify.annotations.NullMarked;
