/**
 * What tagger, recogniser and parser share: how models are kept in files, and how words and the
 * names of features are looked up.
 */
@NullMarked
package org.onrecord.annotate.model;

import org.jspecify.annotations.NullMarked;
