package org.onrecord.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How decisions begin in a line; inside of text there would be backslashes. */
  private static final String MEMBER = "\"decision\":{";

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

  /** Counts the decisions in {@code claims.jsonl}. */
  public static ReviewCounts of(Path runDir) throws IOException {
    long lookAgain = 0;
    Decided all = Decided.NONE;
    Map<String, Decided> byStatus = new TreeMap<>();
    Map<String, Decided> byBucket = new TreeMap<>();
    try (BufferedReader lines = Files.newBufferedReader(runDir.resolve(Table.CLAIMS.fileName()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.contains(MEMBER)) {
          continue;
        }
        JsonNode claim = JSON.readTree(line);
        JsonNode decision = claim.path("decision");
        if (!decision.path("state").asText().equals(State.CURRENT.wireName())) {
          lookAgain++;
          continue;
        }
        boolean accepts = decision.path("verdict").asText().equals(Verdict.ACCEPT.wireName());
        all = all.with(accepts);
        add(byStatus, claim.path("status").asText(), accepts);
        add(byBucket, claim.path("bucket").asText(), accepts);
      }
    }
    return new ReviewCounts(all.accepted(), all.rejected(), lookAgain, byStatus, byBucket);
  }

  private static void add(Map<String, Decided> counts, String name, boolean accepts) {
    counts.put(name, counts.getOrDefault(name, Decided.NONE).with(accepts));
  }

  /** The decisions that runs carry over, by their state, for {@link Manifest#counts}. */
  public Map<String, Long> byState() {
    Map<String, Long> counts = new TreeMap<>();
    counts.put(RunMetrics.DECISIONS + State.CURRENT.wireName(), accepted + rejected);
    counts.put(RunMetrics.DECISIONS + State.LOOK_AGAIN.wireName(), lookAgain);
    return counts;
  }
}
