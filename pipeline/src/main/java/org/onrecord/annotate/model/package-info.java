/** How the annotators' models are kept in files. */
@NullMarked
package org.onrecord.annotate.model;

import org.jspecify.annotations.NullMarked;
