/**
 * A greedy transition-based dependency parser with one hidden layer, after Chen and Manning, "A
 * Fast and Accurate Dependency Parser using Neural Networks" (EMNLP 2014). It reads the models that
 * CoreNLP trains, and gives their trees, several times faster: contributions of one feature to the
 * hidden layer are summed up once and kept.
 */
@NullMarked
package org.onrecord.annotate.parser;

import org.jspecify.annotations.NullMarked;
