package org.onrecord.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.runfolder.ClaimEntry;

/** How many claims there are, by bucket and status, and by change. */
final class Tally {

  private final Map<String, Map<String, Integer>> byBucket = new LinkedHashMap<>();
  private final Map<String, Integer> byChange = new LinkedHashMap<>();

  void add(ClaimEntry claim) {
    byBucket
        .computeIfAbsent(claim.bucket().wireName(), bucket -> new LinkedHashMap<>())
        .merge(claim.status(), 1, Integer::sum);
    byChange.merge(claim.change(), 1, Integer::sum);
  }

  int of(String bucket, String status) {
    return byBucket.getOrDefault(bucket, Map.of()).getOrDefault(status, 0);
  }

  int ofBucket(String bucket) {
    return sum(byBucket.getOrDefault(bucket, Map.of()));
  }

  int ofStatus(String status) {
    return byBucket.keySet().stream().mapToInt(bucket -> of(bucket, status)).sum();
  }

  int ofChange(String change) {
    return byChange.getOrDefault(change, 0);
  }

  /** Whether no earlier run knew any of the claims, or none was looked at. */
  boolean knowsNoEarlierRun() {
    return ofChange("changed") + ofChange("unchanged") == 0;
  }

  int all() {
    return byBucket.values().stream().mapToInt(Tally::sum).sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
