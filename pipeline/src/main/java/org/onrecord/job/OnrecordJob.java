package org.onrecord.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.ledger.RunEntry;
import org.onrecord.read.InputList;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.write.BuildId;
import org.onrecord.write.Counts;
import org.onrecord.write.Manifest;
import org.onrecord.write.OutputFolder;
import org.onrecord.write.PeakMemory;
import org.onrecord.write.ReviewCounts;
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
  private static final String MORE_MEMORY =
      "if memory is short, give Java more than it has now by -Xmx in ONRECORD_JAVA_OPTS, or let it"
          + " work on fewer articles at a time with --parallelism 1";

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
   * @throws IOException when reading, writing or the ledger failed; the next run begins as if this
   *     one had not been
   * @throws JobFailedException when the engine failed or lost an article; what was written stays
   *     for whoever looks for the reason
   * @throws LedgerLockedException when another run works with the ledger
   */
  public FinishedRun run(InputStream stdin, Progress progress)
      throws IOException, NoSuchInputException, JobFailedException, LedgerLockedException {
    Stopwatch stopwatch = new Stopwatch();
    OutputFolder output = OutputFolder.open(options.output());
    try (RunLedger ledger = RunLedger.open(options.ledger())) {
      ledger.recover(output);
      stopwatch.lap("ledger");
      return run(stdin, progress, output, ledger, stopwatch);
    }
  }

  private FinishedRun run(
      InputStream stdin,
      Progress progress,
      OutputFolder output,
      RunLedger ledger,
      Stopwatch stopwatch)
      throws IOException, NoSuchInputException, JobFailedException {
    Instant started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UnfinishedRun run = output.begin(RunId.of(started, options.request()));
    Map<String, Long> counts;
    try {
      counts = write(run, started, stdin, progress, ledger, stopwatch);
      run.seal();
    } catch (NoSuchInputException | IOException e) {
      abandon(run, e);
      throw e;
    }
    ledger.commit(entry(run, started, counts), new RecordShards(run.workDir()));
    return new FinishedRun(run.publish(), started, counts);
  }

  /** A disk that is full must not be filled by what nobody will finish. */
  private static void abandon(UnfinishedRun run, Exception reason) {
    try {
      run.abandon();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Writes everything that the run folder holds, and what the ledger is to take in. */
  private Map<String, Long> write(
      UnfinishedRun run,
      Instant started,
      InputStream stdin,
      Progress progress,
      RunLedger ledger,
      Stopwatch stopwatch)
      throws IOException, NoSuchInputException, JobFailedException {
    InputList inputs = InputList.expand(options.inputs(), stdin, run.workDir());
    List<Manifest.InputFile> files = checksums(inputs);
    List<Manifest.ReferenceFile> references = options.referenceFiles();
    stopwatch.lap("inputs");
    PipelineResult result = runPipeline(run, inputs, ledger, references, progress);
    stopwatch.lap("pipeline");
    Map<Table, Long> written = run.mergeShards();
    Counts counted = Counts.of(run.dir(), written);
    ReviewCounts review = counted.review();
    Map<String, Long> counts = new TreeMap<>(counted.byName());
    counts.putAll(metrics(inputs, JobMetrics.counts(result)));
    checkNothingIsLost(run, written, counts);
    stopwatch.lap("merge");
    // The report names the run and the versions; what it took itself is added afterwards.
    manifest(run, started, files, references, counts, review, stopwatch).write(run.dir());
    ReadableFiles.write(run.dir(), counts, options.parallelism());
    stopwatch.lap("report");
    stopwatch.addStages(JobMetrics.nanos(result));
    Manifest manifest = manifest(run, started, files, references, counts, review, stopwatch);
    manifest.write(run.dir());
    RunMetrics.write(manifest, run.dir());
    return counts;
  }

  private Manifest manifest(
      UnfinishedRun run,
      Instant started,
      List<Manifest.InputFile> files,
      List<Manifest.ReferenceFile> references,
      Map<String, Long> counts,
      ReviewCounts review,
      Stopwatch stopwatch) {
    return new Manifest(
        run.id(),
        started,
        options.forManifest(),
        CoreNlpAnnotator.modelNames(),
        files,
        references,
        counts,
        review,
        stopwatch.seconds(),
        PeakMemory.bytes());
  }

  private static RunEntry entry(UnfinishedRun run, Instant started, Map<String, Long> counts) {
    return new RunEntry(
        run.id(),
        started,
        counts.getOrDefault("articles", 0L),
        counts.getOrDefault("claims", 0L),
        counts.getOrDefault("rejected", 0L));
  }

  /** What the engine has counted and no table tells. */
  private static Map<String, Long> metrics(InputList inputs, Map<String, Long> counted) {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("inputs", counted.getOrDefault(JobMetrics.INPUTS, 0L) + inputs.rejected().size());
    for (String name :
        List.of(JobMetrics.NOT_COMPARED, JobMetrics.HOT_MATTERS, JobMetrics.RECALLED)) {
      counts.put(name, counted.getOrDefault(name, 0L));
    }
    return counts;
  }

  private static List<Manifest.InputFile> checksums(InputList inputs) {
    return inputs.inputs().stream()
        .flatMap(input -> Manifest.InputFile.of(input.file(), Path.of(input.path())).stream())
        .toList();
  }

  private PipelineResult runPipeline(
      UnfinishedRun run,
      InputList inputs,
      RunLedger ledger,
      List<Manifest.ReferenceFile> references,
      Progress progress)
      throws JobFailedException, IOException {
    try {
      Pipeline pipeline = Pipeline.create(options.engine().options(workers(inputs)));
      new OnrecordPipeline(stages, options, ledger.archive(), fingerprint(references))
          .apply(pipeline, inputs, run.workDir().toString());
      PipelineResult result = pipeline.run();
      Standstill standstill = Standstill.ofThisProcess();
      while (!isTerminal(result.waitUntilFinish(POLL))) {
        if (standstill.isReached()) {
          throw new JobFailedException(
              "the engine has done nothing for %d minutes; %s"
                  .formatted(Standstill.LIMIT.toMinutes(), MORE_MEMORY),
              run.dir());
        }
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
      if (rootOf(e) instanceof IOException noFaultOfOurs) {
        throw noFaultOfOurs;
      }
      String remedy = rootOf(e) instanceof OutOfMemoryError ? "; " + MORE_MEMORY : "";
      throw new JobFailedException("the engine failed: " + rootOf(e) + remedy, run.dir(), e);
    }
  }

  /** No more than articles: a worker of the direct runner without work turns round and round. */
  private int workers(InputList inputs) {
    int most = inputs.mostArticles().orElse(options.parallelism());
    return Math.max(1, Math.min(options.parallelism(), most));
  }

  /** Whatever changes what is found in an article must change this. */
  private Fingerprint fingerprint(List<Manifest.ReferenceFile> references) {
    List<String> analysis = new ArrayList<>();
    analysis.add(BuildId.read());
    analysis.addAll(CoreNlpAnnotator.modelNames());
    analysis.add(options.fullText().name());
    references.stream()
        .filter(file -> file.option().equals(JobOptions.GAZETTEER))
        .forEach(file -> analysis.add(file.sha256()));
    return new Fingerprint(analysis);
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
