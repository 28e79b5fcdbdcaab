/**
 * Reads the tab-separated word lists under the resources, each with a header that names its
 * columns.
 */
@NullMarked
package org.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
