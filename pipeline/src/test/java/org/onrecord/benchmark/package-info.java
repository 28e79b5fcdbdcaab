/**
 * JMH benchmarks of the parts in which a run spends its time, on the sample articles. {@code
 * pipeline/benchmark/jmh} runs them.
 */
@NullMarked
package org.onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
