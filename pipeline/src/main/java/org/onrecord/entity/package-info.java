/**
 * Finds the named entities of an article, joins the mentions that name the same one, and says whom
 * pronouns and roles mean; it knows no coreference beyond that.
 */
@NullMarked
package org.onrecord.entity;

import org.jspecify.annotations.NullMarked;
