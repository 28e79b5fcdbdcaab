/** Everything the language stages find in one article, in one value. */
@NullMarked
package org.onrecord.analysis;

import org.jspecify.annotations.NullMarked;
