package org.onrecord.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A run that is complete.
 *
 * @param folder the run folder
 * @param started when it began, as its id and manifest say
 * @param counts what the manifest counts, by name
 */
public record FinishedRun(Path folder, Instant started, Map<String, Long> counts) {

  public FinishedRun {
    counts = Map.copyOf(counts);
  }

  /** A count by its name in the manifest; 0 for what did not occur. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
