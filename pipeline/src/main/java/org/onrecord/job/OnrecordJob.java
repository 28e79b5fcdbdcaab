package org.onrecord.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.csv.ClaimsCsv;
import org.onrecord.read.InputList;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.report.Report;
import org.onrecord.write.Counts;
import org.onrecord.write.Manifest;
import org.onrecord.write.OutputFolder;
import org.onrecord.write.PeakMemory;
import org.onrecord.write.RunId;
import org.onrecord.write.RunMetrics;
import org.onrecord.write.Table;
import org.onrecord.write.UnfinishedRun;

/**
 * One run from inputs to a finished run folder, after the job object of spotify/dbeam: create it,
 * run it, and its counts are checked before anything becomes visible.
 */
public final class OnrecordJob {

  private static final Duration POLL = Duration.millis(250);

  private final JobOptions options;
  private final Stages stages;
  private final Clock clock;

  private OnrecordJob(JobOptions options, Stages stages, Clock clock) {
    this.options = options;
    this.stages = stages;
    this.clock = clock;
  }

  public static OnrecordJob create(JobOptions options) {
    return new OnrecordJob(options, LanguageStages.with(options.gazetteer()), Clock.systemUTC());
  }

  static OnrecordJob create(JobOptions options, Stages stages, Clock clock) {
    return new OnrecordJob(options, stages, clock);
  }

  /**
   * Runs to the end.
   *
   * @param stdin read if an input is {@code -}
   * @throws org.onrecord.write.OutputNotWritableException before any work, when nothing can be
   *     written to the output folder
   * @throws NoSuchInputException when an input names nothing
   * @throws JobFailedException when the engine failed or lost an article
   */
  public FinishedRun run(InputStream stdin, Progress progress)
      throws IOException, NoSuchInputException, JobFailedException {
    Stopwatch stopwatch = new Stopwatch();
    OutputFolder output = OutputFolder.open(options.output());
    Instant started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UnfinishedRun run = output.begin(RunId.of(started, options.request()));
    InputList inputs = expand(run, stdin);
    List<Manifest.InputFile> files = checksums(inputs);
    List<Manifest.ReferenceFile> references = options.referenceFiles();
    stopwatch.lap("inputs");
    PipelineResult result = runPipeline(run, inputs, progress);
    stopwatch.lap("pipeline");
    Map<Table, Long> written = run.mergeShards();
    Map<String, Long> counts = new TreeMap<>(Counts.of(run.dir()));
    Map<String, Long> counted = JobMetrics.counts(result);
    counts.put("inputs", counted.getOrDefault(JobMetrics.INPUTS, 0L) + inputs.rejected().size());
    for (String name : List.of(JobMetrics.NOT_COMPARED, JobMetrics.HOT_MATTERS)) {
      counts.put(name, counted.getOrDefault(name, 0L));
    }
    checkNothingIsLost(run, written, counts);
    stopwatch.lap("merge");
    ClaimsCsv.write(run.dir());
    Report.write(run.dir());
    stopwatch.lap("report");
    stopwatch.addStages(JobMetrics.nanos(result));
    Manifest manifest =
        new Manifest(
            run.id(),
            started,
            options.forManifest(),
            CoreNlpAnnotator.modelNames(),
            files,
            references,
            counts,
            stopwatch.seconds(),
            PeakMemory.bytes());
    manifest.write(run.dir());
    RunMetrics.write(manifest, run.dir());
    return new FinishedRun(run.finish(), started, counts);
  }

  private InputList expand(UnfinishedRun run, InputStream stdin)
      throws IOException, NoSuchInputException {
    try {
      return InputList.expand(options.inputs(), stdin, run.workDir());
    } catch (NoSuchInputException | IOException e) {
      run.abandon();
      throw e;
    }
  }

  private static List<Manifest.InputFile> checksums(InputList inputs) {
    return inputs.inputs().stream()
        .flatMap(input -> Manifest.InputFile.of(input.file(), Path.of(input.path())).stream())
        .toList();
  }

  private PipelineResult runPipeline(UnfinishedRun run, InputList inputs, Progress progress)
      throws JobFailedException {
    try {
      Pipeline pipeline = Pipeline.create(options.engine().options(options.parallelism()));
      new OnrecordPipeline(stages, options.read(), options.references(), options.fullText())
          .lines(pipeline, inputs)
          .apply(new WriteLines(run.workDir().toString()));
      PipelineResult result = pipeline.run();
      while (!isTerminal(result.waitUntilFinish(POLL))) {
        Map<String, Long> counts = JobMetrics.counts(result);
        progress.report(
            counts.getOrDefault(JobMetrics.INPUTS, 0L),
            counts.getOrDefault(JobMetrics.through(OnrecordPipeline.LAST_ARTICLE_STAGE), 0L));
      }
      if (result.getState() != PipelineResult.State.DONE) {
        throw new JobFailedException("the engine stopped as " + result.getState(), run.dir());
      }
      return result;
    } catch (RuntimeException e) {
      // Beam wraps whatever a stage throws.
      throw new JobFailedException("the engine failed: " + rootOf(e), run.dir(), e);
    }
  }

  private static boolean isTerminal(PipelineResult.@Nullable State state) {
    return state != null && state.isTerminal();
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static void checkNothingIsLost(
      UnfinishedRun run, Map<Table, Long> written, Map<String, Long> counts)
      throws JobFailedException {
    long articles = written.getOrDefault(Table.ARTICLES, 0L);
    long rejected = written.getOrDefault(Table.REJECTED, 0L);
    long inputs = counts.getOrDefault("inputs", 0L);
    if (articles + rejected != inputs) {
      throw new JobFailedException(
          "%d inputs became %d articles and %d rejections".formatted(inputs, articles, rejected),
          run.dir());
    }
  }
}
