package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.attribution.Sourcing;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Rates;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.read.ReadOptions;

/** The job with stages that find nothing, so that only the way of the articles is tested. */
class OnrecordJobTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T08:09:10Z"), ZoneOffset.UTC);

  private final Path inputs;
  private final Path output;

  OnrecordJobTest(@TempDir Path dir) {
    this.inputs = dir.resolve("inputs");
    this.output = dir.resolve("output");
  }

  @BeforeEach
  void writeInputs() throws IOException {
    Files.createDirectories(inputs);
    Files.writeString(inputs.resolve("one.txt"), "Ada Vale spoke.");
    Files.writeString(inputs.resolve("two.txt"), "Bo Lind failed.");
    Files.writeString(inputs.resolve("three.jsonl"), "{\"text\":\"Fine.\"}\nnot json\n");
  }

  @Test
  void everyInputIsAnArticleOrARejection() throws Exception {
    FinishedRun run =
        job(OnrecordJobTest::annotate).run(InputStream.nullInputStream(), Progress.SILENT);

    assertThat(run.count("inputs")).isEqualTo(4);
    assertThat(run.count("articles")).isEqualTo(3);
    assertThat(run.count("rejected")).isEqualTo(1);
    assertThat(lines(run, "articles.jsonl")).hasSize(3).isSorted();
    assertThat(lines(run, "rejected.jsonl")).singleElement().asString().contains("three.jsonl#2");
    assertThat(run.folder().getFileName().toString()).startsWith("20240517T080910Z-");
  }

  @Test
  void anArticleOnWhichAStageFailsIsRejectedWithTheStage() throws Exception {
    FinishedRun run =
        job(OnrecordJobTest::failing).run(InputStream.nullInputStream(), Progress.SILENT);

    assertThat(run.count("articles")).isEqualTo(2);
    assertThat(run.count("rejected.error.internal-error")).isEqualTo(1);
    assertThat(lines(run, "rejected.jsonl"))
        .anySatisfy(
            line -> assertThat(line).contains("two.txt", "\"stage\":\"annotate\"", "tripped"));
  }

  @Test
  void aRunFolderHoldsAllFilesAndNoWork() throws Exception {
    FinishedRun run =
        job(OnrecordJobTest::annotate).run(InputStream.nullInputStream(), Progress.SILENT);

    try (Stream<Path> files = Files.list(run.folder())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "_SUCCESS",
              "articles.jsonl",
              "claims.jsonl",
              "relations.jsonl",
              "earlier.jsonl",
              "gone.jsonl",
              "rejected.jsonl",
              "claims.csv",
              "claims.spreadsheet.csv",
              "annotations.jsonld",
              "claimreview.jsonld",
              "summary.md",
              "report.html",
              "manifest.json",
              "metrics.prom");
    }
    assertThat(output.resolve("latest").toRealPath()).isEqualTo(run.folder().toRealPath());
  }

  @Test
  void nobodyButTheOwnerCanReadARun() throws Exception {
    assumeTrue(inputs.getFileSystem().supportedFileAttributeViews().contains("posix"));

    job(OnrecordJobTest::annotate).run(InputStream.nullInputStream(), Progress.SILENT);

    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void theManifestHoldsTheChecksumsOfWhatClaimsAreComparedWith() throws Exception {
    Path names = Files.writeString(inputs.resolve("names.csv"), "abc");
    Path facts = Files.writeString(inputs.resolve("facts.csv"), "");
    JobOptions options =
        new JobOptions(
            List.of(inputs.resolve("one.txt").toString()),
            ReadOptions.DEFAULT,
            output,
            Engine.DIRECT,
            names.toString(),
            new References(facts.toString(), List.of(), "", Rates.NONE),
            2);

    FinishedRun run =
        OnrecordJob.create(options, stages(OnrecordJobTest::annotate), CLOCK)
            .run(InputStream.nullInputStream(), Progress.SILENT);

    JsonNode references =
        new ObjectMapper()
            .readTree(run.folder().resolve("manifest.json").toFile())
            .path("references");
    assertThat(references).hasSize(2);
    assertThat(references.path(0).path("option").asText()).isEqualTo("facts");
    assertThat(references.path(0).path("bytes").asLong()).isZero();
    assertThat(references.path(1).path("option").asText()).isEqualTo("gazetteer");
    assertThat(references.path(1).path("file").asText()).isEqualTo(names.toString());
    assertThat(references.path(1).path("sha256").asText())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(references.path(1).path("bytes").asLong()).isEqualTo(3);
  }

  /** The engine's threads may still write when it has given up, so nobody can clean up after it. */
  @Test
  void aRunThatDiesLeavesNoRunFolderAndNoLatest(@TempDir(cleanup = CleanupMode.NEVER) Path output)
      throws IOException {
    OnrecordJob job =
        OnrecordJob.create(
            options(List.of(inputs.toString()), output), stages(OnrecordJobTest::broken), CLOCK);

    assertThatThrownBy(() -> job.run(InputStream.nullInputStream(), Progress.SILENT))
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining("no model")
        .hasMessageContaining(".unfinished-");
    assertThat(Files.exists(output.resolve("latest"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left).allMatch(path -> path.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void aMissingInputLeavesNothingBehind() {
    JobOptions options = options(List.of(inputs.resolve("missing.txt").toString()));
    OnrecordJob job = OnrecordJob.create(options, stages(OnrecordJobTest::annotate), CLOCK);

    assertThatThrownBy(() -> job.run(InputStream.nullInputStream(), Progress.SILENT))
        .isInstanceOf(NoSuchInputException.class);
    assertThat(output).isEmptyDirectory();
  }

  private OnrecordJob job(ArticleStep.Factory<Article, AnnotatedArticle> annotate) {
    return OnrecordJob.create(options(List.of(inputs.toString())), stages(annotate), CLOCK);
  }

  private JobOptions options(List<String> arguments) {
    return options(arguments, output);
  }

  private static JobOptions options(List<String> arguments, Path output) {
    return new JobOptions(
        arguments, ReadOptions.DEFAULT, output, Engine.DIRECT, "", References.NONE, 2);
  }

  private static Stages stages(ArticleStep.Factory<Article, AnnotatedArticle> annotate) {
    return new Stages(annotate, OnrecordJobTest::attribute, OnrecordJobTest::claim);
  }

  private static ArticleStep<Article, AnnotatedArticle> annotate() {
    return article ->
        new AnnotatedArticle(article, new AnnotatedText(article.text(), List.of(), List.of()));
  }

  private static ArticleStep<Article, AnnotatedArticle> failing() {
    return article -> {
      if (article.text().contains("failed")) {
        throw new IllegalStateException("tripped");
      }
      return annotate().apply(article);
    };
  }

  private static ArticleStep<Article, AnnotatedArticle> broken() {
    throw new IllegalStateException("no model");
  }

  private static ArticleStep<AnnotatedArticle, AnalysedArticle> attribute() {
    return annotated ->
        new AnalysedArticle(
            annotated.article(),
            annotated.text(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Sourcing(0, 0, 0, List.of(), List.of()));
  }

  private static ArticleStep<AnalysedArticle, List<Claim>> claim() {
    return article -> List.of();
  }

  private static List<String> lines(FinishedRun run, String file) throws IOException {
    return Files.readAllLines(run.folder().resolve(file));
  }
}
