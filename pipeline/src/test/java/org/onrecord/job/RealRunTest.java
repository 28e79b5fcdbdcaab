package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.read.ReadOptions;
import org.onrecord.schema.Schemas;

/** All stages with their models over the sample articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRunTest {

  private static final List<String> SAMPLES =
      List.of(
          "../input/harbour-post-northfold.txt",
          "../input/meridian-business-filing.html",
          "../input/continental-wire.jsonl",
          "../input/valley-courier-delt.txt",
          "../input/courier-archive-2019.txt");

  private Path forwards = Path.of("");
  private Path backwards = Path.of("");

  @BeforeAll
  void runTwice(@TempDir Path dir) throws Exception {
    List<String> reversed = new ArrayList<>(SAMPLES);
    Collections.reverse(reversed);
    forwards = run(SAMPLES, 1, dir.resolve("forwards"));
    backwards = run(reversed, 4, dir.resolve("backwards"));
  }

  private static Path run(List<String> inputs, int parallelism, Path output) throws Exception {
    JobOptions options =
        new JobOptions(
            inputs, ReadOptions.DEFAULT, output, Engine.DIRECT, "", References.NONE, parallelism);
    return OnrecordJob.create(options).run(InputStream.nullInputStream(), Progress.SILENT).folder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.jsonl",
        "claims.jsonl",
        "relations.jsonl",
        "rejected.jsonl",
        "claims.csv",
        "claims.spreadsheet.csv",
        "report.html"
      })
  void orderAndParallelismDoNotChangeAByte(String file) {
    assertThat(forwards.resolve(file)).hasSameBinaryContentAs(backwards.resolve(file));
  }

  @ParameterizedTest
  @EnumSource(Schemas.class)
  void everyRecordFitsItsSchema(Schemas of) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(of.json());
    String content = Files.readString(forwards.resolve(of.fileName()));
    List<String> records =
        of.fileName().endsWith(".jsonl") ? content.lines().toList() : List.of(content);

    for (String record : records) {
      assertThat(schema.validate(record, InputFormat.JSON)).as(record).isEmpty();
    }
  }

  @Test
  void theSamplesGiveClaimsRelationsAndARejection() throws Exception {
    assertThat(Files.readAllLines(forwards.resolve("articles.jsonl"))).hasSize(6);
    assertThat(Files.readAllLines(forwards.resolve("rejected.jsonl"))).hasSize(1);
    assertThat(forwards.resolve("claims.jsonl")).isNotEmptyFile();
    assertThat(forwards.resolve("relations.jsonl")).isNotEmptyFile();
  }
}
