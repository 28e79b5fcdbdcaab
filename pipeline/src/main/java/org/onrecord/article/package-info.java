/** The input document with its metadata, as every later stage sees it. */
@NullMarked
package org.onrecord.article;

import org.jspecify.annotations.NullMarked;
