package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.read.ReadOptions;
import org.onrecord.schema.Schemas;
import org.onrecord.write.FullText;

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
  private Path redacted = Path.of("");

  @BeforeAll
  void runTwice(@TempDir Path dir) throws Exception {
    List<String> reversed = new ArrayList<>(SAMPLES);
    Collections.reverse(reversed);
    forwards = run(SAMPLES, FullText.KEPT, 1, dir.resolve("forwards"));
    backwards = run(reversed, FullText.KEPT, 4, dir.resolve("backwards"));
    redacted = run(SAMPLES, FullText.LEFT_OUT, 2, dir.resolve("redacted"));
  }

  private static Path run(List<String> inputs, FullText fullText, int parallelism, Path output)
      throws Exception {
    JobOptions options =
        new JobOptions(
            inputs,
            ReadOptions.DEFAULT,
            output,
            Engine.DIRECT,
            "",
            References.NONE,
            fullText,
            Optional.empty(),
            parallelism);
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
        "annotations.jsonld",
        "claimreview.jsonld",
        "summary.md"
      })
  void orderAndParallelismDoNotChangeAByte(String file) {
    assertThat(forwards.resolve(file)).hasSameBinaryContentAs(backwards.resolve(file));
  }

  @Test
  void orderAndParallelismChangeNothingInTheReportButTheRunItNames() throws Exception {
    assertThat(reportOfAnyRun(forwards)).isEqualTo(reportOfAnyRun(backwards));
  }

  private static String reportOfAnyRun(Path run) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    return Files.readString(run.resolve("report.html"))
        .replace(manifest.path("runId").asText(), "")
        .replaceAll("read on [^<]* UTC", "");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LATEST", "DECISIONS"})
  void everyRecordFitsItsSchema(Schemas of) throws Exception {
    checkRecords(of, forwards);
    checkRecords(of, redacted);
  }

  private static void checkRecords(Schemas of, Path run) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(of.json());
    String content = Files.readString(run.resolve(of.fileName()));
    List<String> records =
        of.fileName().endsWith(".jsonl") ? content.lines().toList() : List.of(content);

    for (String record : records) {
      assertThat(schema.validate(record, InputFormat.JSON)).as(record).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims.jsonl",
        "relations.jsonl",
        "rejected.jsonl",
        "claims.csv",
        "claims.spreadsheet.csv",
        "claimreview.jsonld",
        "summary.md"
      })
  void leavingTheTextOutChangesNoClaim(String file) {
    assertThat(redacted.resolve(file)).hasSameBinaryContentAs(forwards.resolve(file));
  }

  /** Between the words of claims and sources too little stands to put an article together. */
  @Test
  void noFileOfARedactedRunHoldsTheRunningText() throws Exception {
    List<List<String>> texts = new ArrayList<>();
    for (String line : Files.readAllLines(forwards.resolve("articles.jsonl"))) {
      texts.add(List.of(new ObjectMapper().readTree(line).path("text").asText().split("\\s+", -1)));
    }
    try (Stream<Path> files = Files.list(redacted)) {
      for (Path file : files.toList()) {
        String content = Files.readString(file).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(texts)
            .as(file.toString())
            .allSatisfy(
                words -> assertThat(longestRun(words, content)).isLessThan(words.size() / 4));
      }
    }
  }

  /** How many words of a text follow each other in a file. */
  private static int longestRun(List<String> words, String content) {
    int longest = 0;
    for (int start = 0; start < words.size(); start++) {
      int end = Math.min(start + longest + 1, words.size());
      while (end <= words.size() && content.contains(String.join(" ", words.subList(start, end)))) {
        longest = Math.max(longest, end - start);
        if (end++ == words.size()) {
          break;
        }
      }
    }
    return longest;
  }

  @Test
  void theSamplesGiveClaimsRelationsAndARejection() throws Exception {
    assertThat(Files.readAllLines(forwards.resolve("articles.jsonl"))).hasSize(6);
    assertThat(Files.readAllLines(forwards.resolve("rejected.jsonl"))).hasSize(1);
    assertThat(forwards.resolve("claims.jsonl")).isNotEmptyFile();
    assertThat(forwards.resolve("relations.jsonl")).isNotEmptyFile();
  }
}
