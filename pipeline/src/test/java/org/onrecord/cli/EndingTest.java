package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.job.FinishedRun;
import org.onrecord.write.RunMetrics;

class EndingTest {

  private static final String CONFLICTS = "relations.kind.conflict";

  private static FinishedRun run(Map<String, Long> counts) {
    return new FinishedRun(Path.of("/runs/r1"), Instant.EPOCH, counts);
  }

  private static Ending of(Map<String, Long> counts, long maxRejected, Gate... gates) {
    return Ending.of(run(counts), maxRejected, List.of(gates));
  }

  @Test
  void aRunThatEndsWellNeedsNoReason() {
    assertThat(of(Map.of("articles", 1L, "rejected", 1L, CONFLICTS, 1L), 1, Gate.NEW_CONFLICT))
        .isEqualTo(new Ending(ExitCode.OK, ""));
  }

  @Test
  void whatAGateFoundIsCounted() {
    assertThat(of(Map.of("articles", 1L, RunMetrics.NEW_CONFLICTS, 3L), 0, Gate.NEW_CONFLICT))
        .isEqualTo(
            new Ending(ExitCode.GATE_TRIPPED, "3 new conflicts (--fail-on new-conflict); exit 3"));
    assertThat(
            Ending.of(
                    run(Map.of("articles", 1L, RunMetrics.NEW_CONFLICTS, 1L, CONFLICTS, 2L)),
                    0,
                    EnumSet.allOf(Gate.class))
                .reason())
        .isEqualTo(
            "1 new conflict (--fail-on new-conflict), 2 conflicts (--fail-on conflict); exit 3");
  }

  @Test
  void moreRejectedThanAllowedComesBeforeTheGates() {
    Map<String, Long> counts = Map.of("articles", 1L, "rejected", 1L, CONFLICTS, 1L);

    assertThat(of(counts, 0, Gate.CONFLICT))
        .isEqualTo(
            new Ending(
                ExitCode.TOO_MANY_REJECTED, "1 input rejected, --max-rejected allows 0; exit 4"));
  }

  @Test
  void whoFindsNoArticleIsToldWhereTheReasonsStand() {
    assertThat(of(Map.of("inputs", 2L, "rejected", 2L), 5))
        .isEqualTo(
            new Ending(
                ExitCode.NO_INPUT,
                "no article in 2 inputs, see " + Path.of("/runs/r1/rejected.jsonl") + "; exit 65"));
    assertThat(of(Map.of("inputs", 1L), 5).reason()).isEqualTo("no article in 1 input; exit 65");
  }
}
