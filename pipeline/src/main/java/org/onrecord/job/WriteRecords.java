package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;
import org.onrecord.codec.Codec;
import org.onrecord.ledger.NightRecord;

/** Writes what the ledger is to keep into work files, for {@link RecordShards} to read. */
final class WriteRecords extends PTransform<PCollection<NightRecord>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String workDir;

  /**
   * @param workDir a folder that every worker can write to
   */
  WriteRecords(String workDir) {
    super("records");
    this.workDir = workDir;
  }

  @Override
  public PDone expand(PCollection<NightRecord> records) {
    records.apply("shards", ParDo.of(new WriteFn(workDir)));
    return PDone.in(records.getPipeline());
  }

  private static final class WriteFn extends DoFn<NightRecord, Void> {
    private static final long serialVersionUID = 1L;
    private static final Codec<NightRecord> RECORD = Codec.of(NightRecord.class);

    private final String workDir;
    private transient @Nullable Shard shard;

    WriteFn(String workDir) {
      this.workDir = workDir;
    }

    @StartBundle
    public void startBundle() {
      shard = null;
    }

    @ProcessElement
    public void process(@Element NightRecord record) throws IOException {
      Shard opened = shard;
      if (opened == null) {
        opened = Shard.create(RecordShards.folder(Path.of(workDir)));
        shard = opened;
      }
      byte[] bytes = RECORD.encode(record);
      opened.out().writeInt(bytes.length);
      opened.out().write(bytes);
    }

    @FinishBundle
    public void finishBundle() throws IOException {
      if (shard != null) {
        shard.finish();
        shard = null;
      }
    }
  }
}
