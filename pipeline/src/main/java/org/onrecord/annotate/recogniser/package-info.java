/**
 * Named entity recognition with a conditional random field, after Finkel, Grenager and Manning,
 * "Incorporating Non-local Information into Information Extraction Systems by Gibbs Sampling" (ACL
 * 2005). It gives the labels of CoreNLP's three-class model, many times faster: what depends on one
 * word alone is summed up once for each word, and features are found by number, not by name.
 */
@NullMarked
package org.onrecord.annotate.recogniser;

import org.jspecify.annotations.NullMarked;
