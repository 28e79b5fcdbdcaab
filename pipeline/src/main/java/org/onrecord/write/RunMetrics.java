package org.onrecord.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.attribution.Bucket;
import org.onrecord.claim.ClaimKind;
import org.onrecord.compare.RelationKind;
import org.onrecord.decide.Status;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;
import org.onrecord.review.CarriedDecision.State;

/**
 * What a manifest counts and measures, for the node exporter's textfile collector: {@code
 * metrics.prom}. Beside the manifest the only file that differs between two runs over the same
 * input.
 *
 * <p>Every bucket, status and kind has its sample, also when it did not occur: a series that comes
 * and goes cannot be alerted on.
 */
public final class RunMetrics {

  /** The file in the run folder. */
  public static final String FILE = "metrics.prom";

  /** The count of conflicts that no earlier run has told of. */
  public static final String NEW_CONFLICTS = "conflicts.new";

  /** Before the states of the decisions that were carried over. */
  static final String DECISIONS = "decisions.";

  private static final String STAGE = "stage.";
  private static final String TOTAL = "total";

  private final Manifest manifest;
  private final PrometheusText out = new PrometheusText();

  private RunMetrics(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Writes the file into the run folder in one step. */
  public static void write(Manifest manifest, Path runDir) throws IOException {
    AtomicFile.replace(runDir.resolve(FILE), text(manifest), Readers.OWNER);
  }

  static String text(Manifest manifest) {
    RunMetrics metrics = new RunMetrics(manifest);
    metrics.run();
    metrics.records();
    metrics.review();
    metrics.cost();
    return metrics.out.toString();
  }

  private void run() {
    out.gauge(
        "onrecord_last_success_timestamp_seconds",
        "When the newest run that reached its end was started, in seconds since 1970.",
        BigDecimal.valueOf(manifest.started().getEpochSecond()));
    out.gauge(
        "onrecord_build_info",
        "The version of onrecord; always 1.",
        "version",
        Map.of(Versions.read().program(), 1));
  }

  private void records() {
    out.gauge("onrecord_run_inputs", "Inputs of the run.", count("inputs"));
    out.gauge("onrecord_run_articles", "Articles that were read.", count("articles"));
    out.gauge(
        "onrecord_run_rejected",
        "Inputs that could not be used.",
        count(Table.REJECTED.wireName()));
    out.gauge("onrecord_run_claims", "Claims that were found.", count("claims"));
    counts(
        "onrecord_run_claims_by_bucket",
        "Claims by how their words reached the reader.",
        "bucket",
        "claims.bucket.",
        Stream.of(Bucket.values()).map(Bucket::wireName));
    counts(
        "onrecord_run_claims_by_status",
        "Claims by what their relations say about them.",
        "status",
        "claims.status.",
        Stream.of(Status.values()).map(Status::wireName));
    counts(
        "onrecord_run_claims_by_kind",
        "Claims by what they let an editor check.",
        "kind",
        "claims.kind.",
        Stream.of(ClaimKind.values()).map(ClaimKind::wireName));
    counts(
        "onrecord_run_relations",
        "Relations between claims by kind.",
        "kind",
        "relations.kind.",
        Stream.of(RelationKind.values()).map(RelationKind::wireName));
    out.gauge(
        "onrecord_run_new_conflicts",
        "Conflicts that no earlier run has told of.",
        count(NEW_CONFLICTS));
  }

  private void review() {
    counts(
        "onrecord_run_decisions",
        "Claims that reviewers decided on, by whether their decision still counts.",
        "state",
        DECISIONS,
        Stream.of(State.values()).map(State::wireName));
    decided(
        "status", manifest.review().byStatus(), Stream.of(Status.values()).map(Status::wireName));
    decided(
        "bucket", manifest.review().byBucket(), Stream.of(Bucket.values()).map(Bucket::wireName));
  }

  private void decided(
      String label, Map<String, ReviewCounts.Decided> found, Stream<String> expected) {
    Map<String, Long> accepted = new TreeMap<>();
    Map<String, Long> rejected = new TreeMap<>();
    expected.forEach(
        value -> {
          ReviewCounts.Decided decided = found.getOrDefault(value, ReviewCounts.Decided.NONE);
          accepted.put(value, decided.accepted());
          rejected.put(value, decided.rejected());
        });
    out.gauge(
        "onrecord_run_claims_accepted_by_" + label,
        "Claims that reviewers accepted.",
        label,
        accepted);
    out.gauge(
        "onrecord_run_claims_rejected_by_" + label,
        "Claims that reviewers rejected.",
        label,
        rejected);
  }

  private void cost() {
    Map<String, BigDecimal> phases = new TreeMap<>();
    Map<String, BigDecimal> stages = new TreeMap<>();
    manifest
        .seconds()
        .forEach(
            (name, seconds) -> {
              if (name.startsWith(STAGE)) {
                stages.put(name.substring(STAGE.length()), seconds);
              } else if (!name.equals(TOTAL)) {
                phases.put(name, seconds);
              }
            });
    out.gauge(
        "onrecord_run_duration_seconds",
        "Seconds from the start of the run to its end.",
        manifest.seconds().getOrDefault(TOTAL, BigDecimal.ZERO));
    out.gauge(
        "onrecord_run_phase_seconds", "Seconds that each phase of the run took.", "phase", phases);
    out.gauge(
        "onrecord_run_stage_seconds",
        "Seconds that all threads together worked in each stage.",
        "stage",
        stages);
    out.gauge(
        "onrecord_run_peak_memory_bytes",
        "The most memory that the run had in use.",
        BigDecimal.valueOf(manifest.peakMemoryBytes()));
  }

  private BigDecimal count(String name) {
    return BigDecimal.valueOf(manifest.counts().getOrDefault(name, 0L));
  }

  /** The counts under a prefix, with those that did not occur. */
  private void counts(
      String name, String help, String label, String prefix, Stream<String> expected) {
    Map<String, Long> samples =
        expected.collect(Collectors.toMap(value -> value, value -> 0L, Long::sum, TreeMap::new));
    manifest
        .counts()
        .forEach(
            (counted, number) -> {
              if (counted.startsWith(prefix)) {
                samples.put(counted.substring(prefix.length()), number);
              }
            });
    out.gauge(name, help, label, samples);
  }
}
