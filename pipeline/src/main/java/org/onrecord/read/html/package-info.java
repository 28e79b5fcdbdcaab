/**
 * Finds the article on a news page: its running text in blocks, and the metadata the page states.
 */
@NullMarked
package org.onrecord.read.html;

import org.jspecify.annotations.NullMarked;
