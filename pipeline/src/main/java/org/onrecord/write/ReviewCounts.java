package org.onrecord.write;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.review.CarriedDecision.State;
import org.onrecord.review.Verdict;

/**
 * How reviewers decided on the claims of a run: accepted among all decided is the precision that
 * they measured. Only decisions that are current count, but for {@code lookAgain}.
 *
 * @param byStatus those decided, by the claim's status
 * @param byBucket those decided, by the claim's bucket
 */
public record ReviewCounts(
    long accepted,
    long rejected,
    long lookAgain,
    Map<String, Decided> byStatus,
    Map<String, Decided> byBucket) {

  /** Of a run on whose claims nobody has decided. */
  public static final ReviewCounts NONE = new ReviewCounts(0, 0, 0, Map.of(), Map.of());

  /** Claims on which reviewers decided. */
  public record Decided(long accepted, long rejected) {

    static final Decided NONE = new Decided(0, 0);

    private Decided with(boolean accepts) {
      return new Decided(accepted + (accepts ? 1 : 0), rejected + (accepts ? 0 : 1));
    }
  }

  public ReviewCounts {
    byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    byBucket = Collections.unmodifiableMap(new TreeMap<>(byBucket));
  }

  /** Counts decisions, one after the other. */
  static final class Builder {

    private long lookAgain;
    private Decided all = Decided.NONE;
    private final Map<String, Decided> byStatus = new TreeMap<>();
    private final Map<String, Decided> byBucket = new TreeMap<>();

    /**
     * @param claim its texts by their names, with those of its decision behind {@code decision.}
     */
    void add(Map<String, String> claim) {
      if (!State.CURRENT.wireName().equals(claim.get("decision.state"))) {
        lookAgain++;
        return;
      }
      boolean accepts = Verdict.ACCEPT.wireName().equals(claim.get("decision.verdict"));
      all = all.with(accepts);
      add(byStatus, claim.getOrDefault("status", ""), accepts);
      add(byBucket, claim.getOrDefault("bucket", ""), accepts);
    }

    private static void add(Map<String, Decided> counts, String name, boolean accepts) {
      counts.put(name, counts.getOrDefault(name, Decided.NONE).with(accepts));
    }

    ReviewCounts build() {
      return new ReviewCounts(all.accepted(), all.rejected(), lookAgain, byStatus, byBucket);
    }
  }

  /** The decisions that runs carry over, by their state, for {@link Manifest#counts}. */
  public Map<String, Long> byState() {
    Map<String, Long> counts = new TreeMap<>();
    counts.put(RunMetrics.DECISIONS + State.CURRENT.wireName(), accepted + rejected);
    counts.put(RunMetrics.DECISIONS + State.LOOK_AGAIN.wireName(), lookAgain);
    return counts;
  }
}
