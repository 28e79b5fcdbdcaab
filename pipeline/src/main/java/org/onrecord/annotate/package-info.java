/**
 * What the annotate stage hands on: tokens, sentences and dependency trees, free of any NLP
 * library.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
