package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RunMetricsTest {

  private static final Pattern SAMPLE =
      Pattern.compile(
          "[a-z_]+(\\{[a-z]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"\\})? -?[0-9]+(\\.[0-9]+)?");

  private static String text(Map<String, Long> counts) {
    return RunMetrics.text(
        new Manifest(
            "20240517T080910Z-0a1b2c3d",
            Instant.parse("2024-05-17T08:09:10Z"),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            counts,
            new ReviewCounts(
                3,
                1,
                2,
                Map.of("conflicting", new ReviewCounts.Decided(2, 1)),
                Map.of("tweet", new ReviewCounts.Decided(3, 1))),
            Map.of(
                "pipeline", new BigDecimal("12.345"),
                "stage.read", new BigDecimal("0.001"),
                "total", new BigDecimal("13.000")),
            123_456_789_012L));
  }

  @Test
  void everyCountHasItsSample() {
    assertThat(
            text(
                Map.of(
                    "inputs", 9L,
                    "articles", 7L,
                    "rejected", 2L,
                    "claims", 5L,
                    "claims.bucket.tweet", 4L,
                    "claims.status.conflicting", 3L,
                    "claims.kind.money", 5L,
                    "relations.kind.conflict", 2L,
                    "conflicts.new", 1L,
                    "decisions.look-again", 2L)))
        .contains(
            "\nonrecord_run_inputs 9\n",
            "\nonrecord_run_articles 7\n",
            "\nonrecord_run_rejected 2\n",
            "\nonrecord_run_claims 5\n",
            "\nonrecord_run_claims_by_bucket{bucket=\"tweet\"} 4\n",
            "\nonrecord_run_claims_by_status{status=\"conflicting\"} 3\n",
            "\nonrecord_run_claims_by_kind{kind=\"money\"} 5\n",
            "\nonrecord_run_relations{kind=\"conflict\"} 2\n",
            "\nonrecord_run_new_conflicts 1\n",
            "\nonrecord_run_decisions{state=\"current\"} 0\n",
            "\nonrecord_run_decisions{state=\"look-again\"} 2\n",
            "\nonrecord_run_claims_accepted_by_status{status=\"conflicting\"} 2\n",
            "\nonrecord_run_claims_rejected_by_status{status=\"conflicting\"} 1\n",
            "\nonrecord_run_claims_accepted_by_bucket{bucket=\"tweet\"} 3\n",
            "\nonrecord_run_claims_rejected_by_status{status=\"superseded\"} 0\n");
  }

  @Test
  void whatDidNotOccurIsZeroAndNotAbsent() {
    assertThat(text(Map.of()))
        .contains(
            "\nonrecord_run_new_conflicts 0\n",
            "{bucket=\"people_familiar\"} 0\n",
            "{status=\"corroborated\"} 0\n",
            "{kind=\"date\"} 0\n",
            "{kind=\"supersedes\"} 0\n");
  }

  @Test
  void timesAndCostAreInSecondsAndBytes() {
    assertThat(text(Map.of()))
        .contains(
            "\nonrecord_last_success_timestamp_seconds 1715933350\n",
            "\nonrecord_run_duration_seconds 13.000\n",
            "\nonrecord_run_phase_seconds{phase=\"pipeline\"} 12.345\n",
            "\nonrecord_run_stage_seconds{stage=\"read\"} 0.001\n",
            "\nonrecord_run_peak_memory_bytes 123456789012\n");
  }

  @Test
  void everySampleFollowsItsHelpAndType() {
    String metric = "";
    for (String line : text(Map.of("claims.bucket.a\"b\\c\nd", 1L)).split("\n", -1)) {
      if (line.startsWith("# HELP ")) {
        metric = line.split(" ", 4)[2];
      } else if (line.startsWith("# TYPE ")) {
        assertThat(line).isEqualTo("# TYPE " + metric + " gauge");
      } else if (!line.isEmpty()) {
        assertThat(line).startsWith(metric).matches(SAMPLE);
      }
    }
  }

  @Test
  void labelsAreEscaped() {
    assertThat(text(Map.of("claims.bucket.a\"b\\c\nd", 1L)))
        .contains("{bucket=\"a\\\"b\\\\c\\nd\"} 1\n");
  }
}
