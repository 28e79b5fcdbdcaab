package org.onrecord.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seconds by name: wall clock of the phases of a run, and thread time of its stages. */
final class Stopwatch {

  private static final Logger LOG = LoggerFactory.getLogger(Stopwatch.class);

  private final long start = System.nanoTime();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long lap = start;

  /** Ends a phase that began with the one before. */
  void lap(String phase) {
    long now = System.nanoTime();
    nanos.put(phase, now - lap);
    LOG.info("phase {} took {} s", phase, seconds(now - lap));
    lap = now;
  }

  /** Adds what all threads together worked in each stage. */
  void addStages(Map<String, Long> nanosByStage) {
    nanosByStage.forEach((stage, spent) -> nanos.put("stage." + stage, spent));
  }

  /** All of them, and the wall clock so far as {@code total}. */
  Map<String, BigDecimal> seconds() {
    Map<String, BigDecimal> seconds = new LinkedHashMap<>();
    nanos.forEach((name, spent) -> seconds.put(name, seconds(spent)));
    seconds.put("total", seconds(System.nanoTime() - start));
    return seconds;
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_EVEN);
  }
}
