package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.Line;

/**
 * Writes the lines that become of each element, and what the ledger is to keep of it, into work
 * files of the bundle's own. Which line goes into which file, and in which order, differs from run
 * to run; merging puts them in order. A bundle that an engine runs twice leaves its lines twice,
 * and merging writes them once.
 *
 * @param <T> the elements
 */
final class WriteFindings<T> extends PTransform<PCollection<T>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String workDir;
  private final SerializableFunction<T, List<Line>> lines;
  private final SerializableFunction<T, List<NightRecord>> records;

  /**
   * @param workDir a folder that every worker can write to
   * @param lines of all tables
   * @param records what a ledger is to keep
   */
  WriteFindings(
      String workDir,
      SerializableFunction<T, List<Line>> lines,
      SerializableFunction<T, List<NightRecord>> records) {
    super("write");
    this.workDir = workDir;
    this.lines = lines;
    this.records = records;
  }

  @Override
  public PDone expand(PCollection<T> found) {
    found.apply("shards", ParDo.of(new WriteFn<>(workDir, lines, records)));
    return PDone.in(found.getPipeline());
  }

  private static final class WriteFn<T> extends DoFn<T, Void> {
    private static final long serialVersionUID = 1L;

    private final String workDir;
    private final SerializableFunction<T, List<Line>> lines;
    private final SerializableFunction<T, List<NightRecord>> records;
    private transient @Nullable FindingShards shards;

    WriteFn(
        String workDir,
        SerializableFunction<T, List<Line>> lines,
        SerializableFunction<T, List<NightRecord>> records) {
      this.workDir = workDir;
      this.lines = lines;
      this.records = records;
    }

    @StartBundle
    public void startBundle() {
      shards = new FindingShards(Path.of(workDir));
    }

    @ProcessElement
    public void process(@Element T found) throws IOException {
      for (Line line : lines.apply(found)) {
        started().write(line);
      }
      for (NightRecord record : records.apply(found)) {
        started().write(record);
      }
    }

    @FinishBundle
    public void finishBundle() throws IOException {
      started().finish();
      shards = null;
    }

    private FindingShards started() {
      if (shards == null) {
        throw new IllegalStateException("no bundle was started");
      }
      return shards;
    }
  }
}
