package org.onrecord.job;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that an engine has stopped without saying so, as the direct runner does when memory runs
 * out while it tells of a failure: the process goes on for ever, and holds the ledger.
 */
final class Standstill {

  /** Longer than a busy disk or database keeps a run waiting. */
  static final Duration LIMIT = Duration.ofMinutes(5);

  /** Of one processor; what a process takes that only waits. */
  private static final double IDLE = 0.02;

  /** What the platform says when it does not know. */
  private static final long UNKNOWN = -1;

  /** Between two questions; if it is more, the whole process was halted, or the machine. */
  private static final long LONGEST_STEP = Duration.ofSeconds(10).toNanos();

  private final LongSupplier clock;
  private final LongSupplier processorTime;
  private long since;
  private long last;
  private long spent;

  /**
   * @param clock nanoseconds of a steady clock
   * @param processorTime nanoseconds of all processors together that the process took so far
   */
  Standstill(LongSupplier clock, LongSupplier processorTime) {
    this.clock = clock;
    this.processorTime = processorTime;
    this.since = clock.getAsLong();
    this.last = since;
    this.spent = processorTime.getAsLong();
  }

  static Standstill ofThisProcess() {
    return new Standstill(System::nanoTime, Standstill::ofAllThreads);
  }

  private static long ofAllThreads() {
    long spent =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime()
            : UNKNOWN;
    // Where nobody can tell, no run is taken to stand still.
    return spent == UNKNOWN ? System.nanoTime() : spent;
  }

  /** Whether nothing has been worked since {@link #LIMIT}; to be asked again and again. */
  boolean isReached() {
    long now = clock.getAsLong();
    since += Math.max(0, now - last - LONGEST_STEP);
    last = now;
    if (processorTime.getAsLong() - spent > IDLE * LIMIT.toNanos()) {
      since = now;
      spent = processorTime.getAsLong();
    }
    return now - since >= LIMIT.toNanos();
  }
}
