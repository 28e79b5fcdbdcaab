package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.codec.Codec;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.Line;
import org.onrecord.write.ShardFormat;

/** The work files of one bundle: one a table, and one for what the ledger is to keep. */
final class FindingShards {

  private static final Codec<NightRecord> RECORD = Codec.of(NightRecord.class);

  private final Path workDir;
  private final Map<Path, Shard> opened = new TreeMap<>();

  FindingShards(Path workDir) {
    this.workDir = workDir;
  }

  void write(Line line) throws IOException {
    ShardFormat.write(line, shard(workDir.resolve(line.table().wireName())).out());
  }

  void write(NightRecord record) throws IOException {
    byte[] bytes = RECORD.encode(record);
    Shard shard = shard(RecordShards.folder(workDir));
    shard.out().writeInt(bytes.length);
    shard.out().write(bytes);
  }

  /** Opened where something is to be written, as most tables get nothing of most bundles. */
  private Shard shard(Path folder) throws IOException {
    Shard known = opened.get(folder);
    if (known == null) {
      known = Shard.create(folder);
      opened.put(folder, known);
    }
    return known;
  }

  void finish() throws IOException {
    for (Shard shard : opened.values()) {
      shard.finish();
    }
    opened.clear();
  }
}
