package org.onrecord.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.runfolder.RelationEntry;

/** Which claims speak of one matter: those that agree, contradict or supersede each other. */
final class Clusters {

  private static final Set<String> JOINING = Set.of("same", "conflict", "supersedes");

  private final Map<String, Integer> byClaim = new HashMap<>();

  private Clusters() {}

  static Clusters of(List<RelationEntry> relations) {
    Clusters clusters = new Clusters();
    int number = 0;
    for (RelationGroup group :
        RelationGroup.joined(relations.stream().filter(r -> JOINING.contains(r.kind())).toList())) {
      for (String claim : group.claims()) {
        clusters.byClaim.put(claim, number);
      }
      number++;
    }
    return clusters;
  }

  /** The number of a claim's cluster, -1 when it stands alone. */
  int of(String claimId) {
    return byClaim.getOrDefault(claimId, -1);
  }
}
