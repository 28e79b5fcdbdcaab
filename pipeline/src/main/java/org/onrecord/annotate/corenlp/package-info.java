/** The only package that knows Stanford CoreNLP. */
@NullMarked
package org.onrecord.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
