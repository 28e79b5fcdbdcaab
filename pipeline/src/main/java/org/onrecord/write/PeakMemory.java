package org.onrecord.write;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** The most memory that this process has used. */
public final class PeakMemory {

  private PeakMemory() {}

  /** The sum of every memory pool's own peak, so at least what was in use at one time. */
  public static long bytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}
