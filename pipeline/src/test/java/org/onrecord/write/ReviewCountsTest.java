package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.write.ReviewCounts.Decided;

class ReviewCountsTest {

  @Test
  void onlyDecisionsThatAreCurrentMeasurePrecision(@TempDir Path dir) throws IOException {
    Files.write(
        dir.resolve("claims.jsonl"),
        List.of(
            claim("conflicting", "tweet", "accept", "current"),
            claim("conflicting", "named_source", "reject", "current"),
            claim("single_source", "tweet", "accept", "current"),
            claim("single_source", "tweet", "accept", "look-again"),
            "{\"status\":\"superseded\",\"note\":\"\\\"decision\\\":{\"}"));

    for (Table table : Table.values()) {
      Path file = dir.resolve(table.fileName());
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
    }

    ReviewCounts counts = Counts.of(dir, Map.of()).review();

    assertThat(counts)
        .isEqualTo(
            new ReviewCounts(
                2,
                1,
                1,
                Map.of("conflicting", new Decided(1, 1), "single_source", new Decided(1, 0)),
                Map.of("tweet", new Decided(2, 0), "named_source", new Decided(0, 1))));
    assertThat(counts.byState())
        .isEqualTo(Map.of("decisions.current", 3L, "decisions.look-again", 1L));
  }

  private static String claim(String status, String bucket, String verdict, String state) {
    return "{\"status\":\"%s\",\"bucket\":\"%s\",\"decision\":{\"verdict\":\"%s\",\"state\":\"%s\"}}"
        .formatted(status, bucket, verdict, state);
  }
}
