package org.onrecord.job;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** The Beam counters of a job: how much went through and how long each stage worked. */
final class JobMetrics {

  private static final String COUNTS = "onrecord.counts";
  private static final String NANOS = "onrecord.nanos";

  /** Articles and rejections that came out of reading. */
  static final String INPUTS = "inputs";

  /** Pairs of claims of one matter that were not compared because the matter has too many. */
  static final String NOT_COMPARED = "pairs.not_compared";

  /** Matters with so many claims that pairs of them were left out. */
  static final String HOT_MATTERS = "matters.not_compared_in_full";

  /** Articles that the ledger had as they are. */
  static final String RECALLED = "articles.recalled";

  private JobMetrics() {}

  static Counter count(String name) {
    return Metrics.counter(COUNTS, name);
  }

  /** The name of the count of articles that a stage has worked on. */
  static String through(String stage) {
    return "through." + stage;
  }

  /** Nanoseconds that all threads together worked in a stage. */
  static Counter nanos(String stage) {
    return Metrics.counter(NANOS, stage);
  }

  static Map<String, Long> counts(PipelineResult result) {
    return query(result, COUNTS);
  }

  static Map<String, Long> nanos(PipelineResult result) {
    return query(result, NANOS);
  }

  private static Map<String, Long> query(PipelineResult result, String namespace) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(namespace)).build();
    Map<String, Long> totals = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      totals.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return totals;
  }
}
