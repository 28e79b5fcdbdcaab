package org.onrecord.cli;

import java.util.Locale;
import org.onrecord.job.FinishedRun;
import org.onrecord.write.RunMetrics;

/** What a run can be made to fail on. */
enum Gate {
  NEW_CONFLICT(RunMetrics.NEW_CONFLICTS),
  CONFLICT("relations.kind.conflict");

  private final String count;

  Gate(String count) {
    this.count = count;
  }

  boolean isTripped(FinishedRun run) {
    return run.count(count) > 0;
  }

  /** How many there are, in words. */
  String found(FinishedRun run) {
    return Summary.counted(run.count(count), toString().replace('-', ' '));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
