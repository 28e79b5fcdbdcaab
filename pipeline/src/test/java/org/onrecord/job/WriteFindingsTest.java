package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.Line;
import org.onrecord.write.Table;

@ExtendWith(TestPipelineExtension.class)
class WriteFindingsTest {

  @Test
  void linesGoToTheirTablesAndRecordsToTheLedger(TestPipeline pipeline, @TempDir Path dir)
      throws Exception {
    pipeline
        .apply(Create.of("a", "b", "c"))
        .apply(
            new WriteFindings<>(
                dir.toString(),
                id -> List.of(new Line(Table.ARTICLES, id, "{}"), new Line(Table.GONE, id, "{}")),
                id -> id.equals("b") ? List.of() : List.of(new NightRecord.Seen(id))));
    pipeline.run();

    assertThat(bytes(dir.resolve("articles"))).isEqualTo(3 * (4 + 1 + 4 + 2));
    assertThat(bytes(dir.resolve("gone"))).isEqualTo(3 * (4 + 1 + 4 + 2));
    assertThat(dir.resolve("claims")).doesNotExist();
    List<NightRecord> records = new ArrayList<>();
    new RecordShards(dir).forEach(records::add);
    assertThat(records)
        .containsExactlyInAnyOrder(new NightRecord.Seen("a"), new NightRecord.Seen("c"));
  }

  /** Of all work files, none of which is unfinished. */
  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(file.getFileName().toString()).doesNotStartWith(".");
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
