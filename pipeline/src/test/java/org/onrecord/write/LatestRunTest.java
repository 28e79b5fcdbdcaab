package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schema.Schemas;

class LatestRunTest {

  private final Path dir;

  LatestRunTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private String written(String runId, Map<String, Long> counts) throws IOException {
    new LatestRun(
            dir.resolve(runId),
            Instant.parse("2024-05-17T08:09:10Z"),
            counts,
            4,
            "too many rejected")
        .write();
    return Files.readString(dir.resolve("latest.json"));
  }

  @Test
  void itFitsItsSchema() throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.LATEST.json())
                .validate(written("run1", Map.of("articles", 3L)), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void pathsCountFromItsOwnFolder() throws IOException {
    JsonNode latest = new ObjectMapper().readTree(written("run1", Map.of()));

    assertThat(latest.path("folder").asText()).isEqualTo("run1");
    assertThat(latest.path("report").asText()).isEqualTo("run1/report.html");
    assertThat(latest.at("/exit/code").asInt()).isEqualTo(4);
    assertThat(latest.at("/exit/meaning").asText()).isEqualTo("too many rejected");
  }

  @Test
  void theNextRunTakesItsPlaceAndCountsAreInOrder() throws IOException {
    written("run1", Map.of());

    assertThat(written("run2", Map.of("b", 2L, "a", 1L, "c", 3L)))
        .contains("\"runId\" : \"run2\"")
        .containsSubsequence("\"a\" : 1", "\"b\" : 2", "\"c\" : 3")
        .endsWith("}\n");
    assertThat(dir.toFile().list()).containsExactly("latest.json");
  }
}
