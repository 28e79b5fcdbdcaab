package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;
import org.onrecord.write.Line;
import org.onrecord.write.ShardFormat;
import org.onrecord.write.Table;

/**
 * Writes lines as shards, each table into a folder of its own and each bundle into files of its
 * own. Which line goes into which shard, and in which order, differs from run to run; merging the
 * shards puts them in order. A bundle that an engine runs twice leaves its lines twice, and merging
 * writes them once.
 */
final class WriteLines extends PTransform<PCollection<Line>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String workDir;

  /**
   * @param workDir a folder that every worker can write to
   */
  WriteLines(String workDir) {
    super("write");
    this.workDir = workDir;
  }

  @Override
  public PDone expand(PCollection<Line> lines) {
    lines.apply("shards", ParDo.of(new WriteFn(workDir)));
    return PDone.in(lines.getPipeline());
  }

  private static final class WriteFn extends DoFn<Line, Void> {
    private static final long serialVersionUID = 1L;

    private final String workDir;
    private transient @Nullable Map<Table, Shard> shards;

    WriteFn(String workDir) {
      this.workDir = workDir;
    }

    @StartBundle
    public void startBundle() {
      shards = new EnumMap<>(Table.class);
    }

    @ProcessElement
    public void process(@Element Line line) throws IOException {
      Shard shard = opened().get(line.table());
      if (shard == null) {
        shard = Shard.create(Path.of(workDir, line.table().wireName()));
        opened().put(line.table(), shard);
      }
      ShardFormat.write(line, shard.out());
    }

    @FinishBundle
    public void finishBundle() throws IOException {
      for (Shard shard : opened().values()) {
        shard.finish();
      }
      opened().clear();
    }

    private Map<Table, Shard> opened() {
      if (shards == null) {
        throw new IllegalStateException("the bundle was not started");
      }
      return shards;
    }
  }
}
